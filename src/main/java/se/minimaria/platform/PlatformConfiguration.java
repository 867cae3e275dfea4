package se.minimaria.platform;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlatformSettings.class)
class PlatformConfiguration {

    @Bean
    DataFolder dataFolder(PlatformSettings settings) {
        return DataFolder.open(settings.data());
    }

    @Bean
    Installation installation(PlatformSettings settings, DataFolder data) {
        return new Installation(data.root(), settings.embedded(), settings.demoOrDefault());
    }

    @Bean
    Secrets secrets(DataFolder data) {
        return new Secrets(HexFormat.of().parseHex(data.secret("installation.secret")));
    }

    /** Present only when Minimaria runs its own server; closed after everything that uses it. */
    @Bean
    RunningDatabase runningDatabase(PlatformSettings settings, DataFolder data) throws IOException {
        if (!settings.embedded()) {
            return new RunningDatabase(
                    new DatabaseAccess(
                            settings.url(),
                            new DatabaseAccess.Login(settings.owner(), settings.ownerPassword()),
                            new DatabaseAccess.Login(settings.app(), settings.appPassword())),
                    Optional.empty());
        }
        var embedded = EmbeddedDatabase.start(data);
        return new RunningDatabase(embedded.access(), Optional.of(embedded));
    }

    @Bean
    DataSource dataSource(RunningDatabase database, PlatformSettings settings, Secrets secrets) {
        FirstLook.at(database.access(), secrets, settings.demoOrDefault(), settings.newSecret());
        Migrations.run(database.access(), settings.demoOrDefault());
        ContextKey.publish(database.access(), secrets);
        return pool(database.connections(), settings.pool());
    }

    private static HikariDataSource pool(OpenConnections connections, int size) {
        var config = new HikariConfig();
        config.setPoolName("minimaria");
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(Duration.ofSeconds(2).toMillis());
        config.setValidationTimeout(Duration.ofSeconds(1).toMillis());
        config.setKeepaliveTime(Duration.ofSeconds(30).toMillis());
        return connections.pool(config);
    }

    /** The demo has buttons instead of passwords, so it may be reached from this machine only. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> demoStaysAtHome(
            ObjectProvider<Installation> installation) {
        return server -> {
            if (installation.getObject().demo() && installation.getObject().embedded()) {
                server.setAddress(InetAddress.getLoopbackAddress());
            }
        };
    }
}
