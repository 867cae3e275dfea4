package se.minimaria.web;

import java.time.Period;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the shell, prefix {@code minimaria.web}.
 *
 * @param languages tags of the languages that visitors and young people are offered, Swedish first
 * @param workplaceLanguages those of them that the workplace speaks too
 * @param helplineCheck how long a number counts as checked after somebody has tried it
 */
@ConfigurationProperties("minimaria.web")
record WebSettings(
        @DefaultValue({"sv", "en", "ar"}) List<String> languages,
        @DefaultValue({"sv", "en"}) List<String> workplaceLanguages,
        @DefaultValue("P6M") Period helplineCheck) {

    WebSettings {
        languages = List.copyOf(languages);
        workplaceLanguages = List.copyOf(workplaceLanguages);
    }
}
