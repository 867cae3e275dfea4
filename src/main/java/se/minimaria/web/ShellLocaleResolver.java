package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The locale is the one of the path. What the browser prefers does not count: a link must show everybody the same page. */
class ShellLocaleResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell
                ? shell.language().locale()
                : Language.SWEDISH.locale();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language is part of the address");
    }
}
