/**
 * The synthetic county: invented people, made through the use cases of the other modules and through nothing else.
 *
 * <p>Nobody here exists. Identity numbers are Skatteverket's test numbers or local reserve numbers, never another
 * personnummer. It lives through its history on a stepped clock, under the rules of each day, and notes every step in
 * the step's own transaction, so that it goes on after a kill without doing anything twice. Nothing of it is there when
 * the demo is off. Rows end when the data folder is thrown away.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "law",
            "staff",
            "person",
            "booking",
            "record",
            "disclosure",
            "contact",
            "referral",
            "waiting",
            "followup",
            "partner",
            "signin"
        })
package se.minimaria.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
