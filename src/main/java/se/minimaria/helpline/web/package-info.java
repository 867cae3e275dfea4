/** The page on which heads and administrators see which numbers are checked, and confirm one that they have tried. */
@NullMarked
package se.minimaria.helpline.web;

import org.jspecify.annotations.NullMarked;
