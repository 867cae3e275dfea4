package se.minimaria.message;

import java.util.EnumMap;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(MessageSettings.class)
@EnableScheduling
class MessageConfiguration {

    /** Where links seem to lead in the demo, whose messages nobody gets. */
    private static final String NOWHERE = "https://tid.example";

    @Bean
    Texts texts(MessageSource bundle, MessageSettings settings) {
        return new Texts(bundle, settings.site().isEmpty() ? NOWHERE : settings.site());
    }

    /** In the demo nothing leaves the machine, whatever the settings say. */
    @Bean
    Carriers carriers(MessageSettings settings, Texts texts, Seals seals, ObjectProvider<DemoOutbox> demo) {
        var carriers = new EnumMap<Channel, Carrier>(Channel.class);
        var shown = demo.getIfAvailable();
        if (shown != null) {
            carriers.put(Channel.SMS, shown);
            carriers.put(Channel.MAIL, shown);
        } else {
            if (settings.sms().isThere()) {
                carriers.put(Channel.SMS, new SmsGateway(settings, seals));
            }
            if (settings.mail().isThere()) {
                carriers.put(Channel.MAIL, new MailGateway(settings, texts));
            }
        }
        return new Carriers(carriers);
    }
}
