/**
 * Reads the network file.
 *
 * <p>Works on the nodes of the YAML text, because they know their lines; nothing is bound to objects by name. A value that
 * does not fit is reported and replaced by a stand-in so that the reading goes on to the next error; nothing that holds a
 * stand-in leaves this package. One class per section of the file, {@code NetworkRules} for what concerns several.
 */
@NullMarked
package se.minimaria.network.file;

import org.jspecify.annotations.NullMarked;
