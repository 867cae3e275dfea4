/**
 * The shell that every page stands in: layouts, fragments, style sheet, languages, headers, error pages.
 *
 * <p>A page is a template that replaces itself by {@code layout/public}, {@code layout/youth} or {@code layout/staff} and
 * hands over its title and its {@code main}. Every answer carries a strict content security policy and, unless a handler
 * says otherwise, {@code no-store}. Forms without a session are guarded here by origin and by a key ({@link
 * se.minimaria.web.FormKeys}). The module owns no rows and knows no person; what the band of the staff pages says is given
 * to it as a {@link se.minimaria.web.StaffFrame}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "network"})
package se.minimaria.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
