/** The pages and the download where staff and steering read the indicators. */
@NullMarked
package se.minimaria.followup.web;

import org.jspecify.annotations.NullMarked;
