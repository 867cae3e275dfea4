package se.minimaria.network.file;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;

/** Which network file to load: {@code minimaria.network.file}, Dalarna's own unless said otherwise. */
@ConfigurationProperties("minimaria.network")
record NetworkSettings(
        @DefaultValue("classpath:network/dalarna.yaml") Resource file) {}
