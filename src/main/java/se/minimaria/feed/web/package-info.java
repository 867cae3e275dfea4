/** The pages of {@link se.minimaria.feed}: making and ending addresses, and the file that a calendar fetches. */
@NullMarked
package se.minimaria.feed.web;

import org.jspecify.annotations.NullMarked;
