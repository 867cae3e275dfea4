/**
 * Files from outside, made harmless before anybody keeps them. What a file is, its content says, never its name. Pictures are
 * drawn anew, so that place, time and telephone stay behind; of a PDF only the pages are kept.
 *
 * <p>Owns no rows and knows no persons. Refuses what is too large, locked, broken, of another kind, or grows without bounds
 * when it is opened. A file that was cleaned is no longer the file that was sent, and is no evidence of it.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {})
package se.minimaria.upload;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
