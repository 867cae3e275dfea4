/**
 * The pages of {@link se.minimaria.video}: the queue and the room for somebody without a name, the room for a third, the
 * desk of those who answer, and the streams that tell open pages what has happened.
 */
@NullMarked
package se.minimaria.video.web;

import org.jspecify.annotations.NullMarked;
