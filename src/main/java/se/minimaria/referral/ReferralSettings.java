package se.minimaria.referral;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for referrals, prefix {@code minimaria.referral}. Assumed; no source fixes them.
 *
 * @param kept how long after a return the letter stays, in case somebody asks
 * @param answer how long a referral out waits for an answer before somebody asks
 */
@ConfigurationProperties("minimaria.referral")
record ReferralSettings(
        @DefaultValue("90d") Duration kept,
        @DefaultValue("14d") Duration answer) {

    ReferralSettings {
        if (!kept.isPositive() || !answer.isPositive()) {
            throw new IllegalArgumentException("minimaria.referral has times that are longer than nothing");
        }
    }
}
