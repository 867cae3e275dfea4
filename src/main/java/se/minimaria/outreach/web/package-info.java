/** The pages of {@link se.minimaria.outreach}: where one is going, how many were met, and cards to hand out. */
@NullMarked
package se.minimaria.outreach.web;

import org.jspecify.annotations.NullMarked;
