package se.minimaria.contact;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for threads, prefix {@code minimaria.contact}. Assumed; no source fixes them.
 *
 * @param kept how long after the last message a thread without a name is erased
 */
@ConfigurationProperties("minimaria.contact")
record ContactSettings(@DefaultValue("90d") Duration kept) {}
