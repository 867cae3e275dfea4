package se.minimaria.staff;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for accounts at work, prefix {@code minimaria.staff}. Assumed; no source fixes them.
 *
 * @param setupCodeValid how long a one-time code for an account can be used
 */
@ConfigurationProperties("minimaria.staff")
record StaffSettings(@DefaultValue("24h") Duration setupCodeValid) {}
