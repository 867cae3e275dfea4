/**
 * Referrals: young people whom somebody else sends here, and whom the clinic sends on.
 *
 * <p>A referral goes one way, step by step, and each step is a row that stays: sent, received, accepted or returned, booked,
 * closed, or taken back by whoever sent it. The database refuses what is no step and lets one of two be first. It lies in the
 * store of whoever received it and opens no file until it is accepted. That somebody uses something now is no reason to
 * return it, and a return always says where else the way leads.
 *
 * <p>A sender without a log-in puts one in and reads nothing back but what they may be told: {@code law} decides that
 * (OSL 2009:400, 25:1, 26:1, 12:2), and what was told is a row with its rule, the only one that the receipt opens. A referral out
 * is a signed entry that {@code disclosure} sends on a decision, and the line in the ledger is the same as for any copy.
 *
 * <p>What the sender wrote is erased when the referral was returned or taken back and its time is over; that one came, from
 * what kind of sender, and what became of it stays, without a name. An accepted one follows its file.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "platform",
            "network",
            "access",
            "law",
            "person",
            "record",
            "disclosure",
            "booking",
            "contact",
            "web"
        })
package se.minimaria.referral;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
