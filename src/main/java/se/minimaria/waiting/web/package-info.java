/** The pages of those who wait: joining the list, and the link that they are asked with. */
@NullMarked
package se.minimaria.waiting.web;

import org.jspecify.annotations.NullMarked;
