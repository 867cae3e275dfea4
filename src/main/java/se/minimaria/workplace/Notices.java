package se.minimaria.workplace;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/** Says at the top of a page what the last post did. The address carries a key, so the session holds no words. */
@ControllerAdvice(basePackageClasses = Notices.class)
class Notices {

    static final String DONE = "gjort";

    private static final Pattern KEY = Pattern.compile("[a-z]+(-[a-z]+)*");

    private final MessageSource texts;

    Notices(MessageSource texts) {
        this.texts = texts;
    }

    @ModelAttribute("notice")
    @Nullable
    String notice(@RequestParam(name = DONE, required = false) @Nullable String done, Locale locale) {
        return done != null && KEY.matcher(done).matches()
                ? texts.getMessage("workplace.done." + done, null, null, locale)
                : null;
    }
}
