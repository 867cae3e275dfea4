package se.minimaria.video;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import se.minimaria.platform.SealedText;
import se.minimaria.platform.Secrets;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(VideoSettings.class)
class VideoConfiguration {

    @Bean
    TalkSeals talkSeals(Secrets secrets, Clock clock) {
        return new TalkSeals(secrets.keyFor("talk"), new SealedText(secrets, "talk-text", clock));
    }

    @Bean
    RelayWay relayWay(VideoSettings settings, Clock clock) {
        return new RelayWay(settings.turn(), clock);
    }
}
