package se.minimaria.network.file;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.minimaria.network.Network;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(NetworkSettings.class)
class NetworkConfiguration {

    @Bean
    Network network(NetworkSettings settings) {
        return new NetworkReader().read(settings.file());
    }
}
