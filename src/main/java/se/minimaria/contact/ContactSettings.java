package se.minimaria.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for threads, prefix {@code minimaria.contact}. Assumed; no source fixes them.
 *
 * @param kept how long after the last message a thread without a name is erased
 * @param warning how long before the promised answer it is said that it soon will be late; promises end at midnight, so
 *     that this is the morning of the last day
 * @param files how many may lie in a thread
 */
@ConfigurationProperties("minimaria.contact")
record ContactSettings(
        @DefaultValue("90d") Duration kept,
        @DefaultValue("16h") Duration warning,
        @DefaultValue("30") int files) {}
