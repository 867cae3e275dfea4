package se.minimaria.portal;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The service's own rules for the own pages, prefix {@code minimaria.portal}. Assumed; no source fixes them.
 *
 * @param codeValid how long a code that was handed over can be used
 */
@ConfigurationProperties("minimaria.portal")
record PortalSettings(@DefaultValue("7d") Duration codeValid) {}
