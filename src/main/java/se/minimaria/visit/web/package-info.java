/** The pages of {@link se.minimaria.visit}: a visit behind its link, for those without a log-in. */
@NullMarked
package se.minimaria.visit.web;

import org.jspecify.annotations.NullMarked;
