package se.minimaria.signin;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.minimaria.platform.Secrets;
import se.minimaria.web.FormKeys;

/** The keys of anonymous forms, under the installation's secret, so that every node takes in what another one gave out. */
@Configuration(proxyBeanMethods = false)
class FormKeyConfiguration {

    @Bean
    FormKeys formKeys(Secrets secrets, Clock clock) {
        return new FormKeys(secrets.keyFor("form-key"), clock);
    }
}
