package se.minimaria.contact;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import se.minimaria.platform.Secrets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ContactSettings.class)
@EnableScheduling
class ContactConfiguration {

    @Bean
    FormSeals formSeals(Secrets secrets) {
        return new FormSeals(secrets.keyFor("return-words"));
    }

    @Bean
    CodeHasher codeHasher(Secrets secrets) {
        return new CodeHasher(secrets.keyFor("return-code"));
    }

    @Bean
    ReturnCodes returnCodes() {
        return new ReturnCodes(new WordList());
    }
}
