package se.minimaria.platform;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What whoever runs Minimaria may choose; each has an environment variable in {@code application.yaml}.
 *
 * @param data folder for everything that must outlive the process
 * @param demo synthetic county and demo sign-in; empty means: only with the embedded database
 * @param url an existing PostgreSQL 15 or later; empty means: the embedded one
 * @param owner role that owns the tables and runs migrations
 * @param app role that serves requests and owns nothing
 * @param newSecret whether an installation's secret may take the place of another one's, for one start
 * @param pool connections that serve requests; more than requests at a time
 */
@ConfigurationProperties("minimaria.platform")
record PlatformSettings(
        @DefaultValue("data") Path data,
        @Nullable Boolean demo,
        @DefaultValue("") String url,
        @DefaultValue("minimaria_owner") String owner,
        @DefaultValue("") String ownerPassword,
        @DefaultValue("minimaria_app") String app,
        @DefaultValue("") String appPassword,
        @DefaultValue("false") boolean newSecret,
        @DefaultValue("40") int pool) {

    boolean embedded() {
        return url.isBlank();
    }

    boolean demoOrDefault() {
        return demo == null ? embedded() : demo;
    }

    @Override
    public String toString() {
        return "PlatformSettings[data=%s, demo=%s, embedded=%s]".formatted(data, demo, embedded());
    }
}
