/**
 * The pages of {@link se.minimaria.portal}, in words that a twelve-year-old can retell, and the page at work where a
 * code is made. Titles name neither a person nor a clinic.
 */
@NullMarked
package se.minimaria.portal.web;

import org.jspecify.annotations.NullMarked;
