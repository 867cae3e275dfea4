/** Minimaria: one application, one package per module. Each module says in its own {@code package-info} what it owns. */
@NullMarked
package se.minimaria;

import org.jspecify.annotations.NullMarked;
