package se.minimaria.contact.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import se.minimaria.contact.Inbox;
import se.minimaria.contact.NextFree;
import se.minimaria.platform.SealedCookies;
import se.minimaria.signin.InboxCount;
import se.minimaria.web.SameOrigin;

/** What pages of other modules get from here: the first free time, the count of the inbox, and that leaving shuts doors. */
@Configuration(proxyBeanMethods = false)
class ContactWebConfiguration implements WebMvcConfigurer {

    private final NextFree nextFree;
    private final Phrases phrases;
    private final SealedCookies cookies;

    ContactWebConfiguration(NextFree nextFree, Phrases phrases, SealedCookies cookies) {
        this.nextFree = nextFree;
        this.phrases = phrases;
        this.cookies = cookies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FirstFree()).addPathPatterns("/");
        registry.addInterceptor(new Leaving()).addPathPatterns("/lamna");
    }

    @Bean
    ApplicationRunner inboxIsCounted(InboxCount count, Inbox inbox) {
        return arguments -> count.countedBy(inbox::waiting);
    }

    /** Names the first free time on the start page. */
    private final class FirstFree implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            if (page != null) {
                var locale = RequestContextUtils.getLocale(request);
                nextFree.soonest()
                        .ifPresent(slot -> page.addObject("firstFree", phrases.moment(slot.starts(), locale)));
            }
        }
    }

    /** Shuts the doors before the neutral page comes, also where the browser is not asked to forget everything. */
    private final class Leaving implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (SameOrigin.isWhereItComesFrom(request)) {
                cookies.drop(OpenDoor.COOKIE, request, response);
                cookies.drop(Choosing.COOKIE, request, response);
            }
            return true;
        }
    }
}
