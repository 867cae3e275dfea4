/**
 * The pages of {@link se.minimaria.contact}: those for somebody without a name, who has no session but a short-lived
 * sealed cookie, and the inbox of those who answer.
 */
@NullMarked
package se.minimaria.contact.web;

import org.jspecify.annotations.NullMarked;
