/**
 * The machine room: the data folder, the database server, the two connections to it, the migrations and the secrets.
 *
 * <p>Owns no business row. It refuses to start when something that everything stands on is missing: a second process on
 * the same data folder, a database older than 15, a demo on a database that is in use, the secret of another installation.
 * It looks before it changes anything. What it starts it also watches: an embedded server that dies is started again, and
 * while no database answers, a static page says so.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.minimaria.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
