package se.minimaria.site;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the public pages.
 *
 * @param exit where the quick exit leads: a page that anybody could have open
 */
@ConfigurationProperties("minimaria.site")
record SiteSettings(@DefaultValue("https://www.smhi.se/") URI exit) {}
