/**
 * The county as data: who runs what, where, when and with whom.
 *
 * <p>Owns the network file ({@code network/dalarna.yaml}): principals and their legal regime, municipalities, catchments,
 * clinics with rooms and opening hours, staffing, the responsibility matrix, service levels and helplines. Reads it once at
 * start into immutable records. Refuses a bad file as a whole and names every error with its line, so that the start stops
 * before anything has been served.
 *
 * <p>Holds no personal data and no table of its own: its rows end with the file. The division between the principals
 * follows the joint description of operations (HSN 2025/2826, chapters 3 to 8); what no source fixes is marked
 * {@code assumed} in the file and shown so on the staff page.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared"})
package se.minimaria.network;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
