/**
 * The pages of {@link se.minimaria.partner}: the way in by a link, a time in the hand and its slip, and the links
 * themselves for those at work.
 */
@NullMarked
package se.minimaria.partner.web;

import org.jspecify.annotations.NullMarked;
