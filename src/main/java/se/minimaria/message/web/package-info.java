/** The pages about messages, and the door at which gateways say what became of them. */
@NullMarked
package se.minimaria.message.web;

import org.jspecify.annotations.NullMarked;
