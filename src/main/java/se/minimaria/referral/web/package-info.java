/**
 * The pages on which referrals come in: the form for senders without a log-in, their receipt, and the form of those at work who
 * have a letter in their hand.
 */
@NullMarked
package se.minimaria.referral.web;

import org.jspecify.annotations.NullMarked;
