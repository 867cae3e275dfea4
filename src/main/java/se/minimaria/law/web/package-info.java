/** The page where staff read the rules of law. */
@NullMarked
package se.minimaria.law.web;

import org.jspecify.annotations.NullMarked;
