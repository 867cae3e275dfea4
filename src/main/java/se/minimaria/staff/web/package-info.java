/**
 * The pages on which an administrator gives the own principal's people accounts and assignments, and on which the head of
 * operations sees who has been given what. They show no care data and nobody else's staff.
 */
@NullMarked
package se.minimaria.staff.web;

import org.jspecify.annotations.NullMarked;
