/** The network on a page for staff: everything that the file says, with its sources and what is only assumed. */
@NullMarked
package se.minimaria.network.web;

import org.jspecify.annotations.NullMarked;
