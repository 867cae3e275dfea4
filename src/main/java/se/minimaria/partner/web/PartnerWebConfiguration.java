package se.minimaria.partner.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.minimaria.platform.SealedCookies;
import se.minimaria.web.SameOrigin;

/** Leaving takes the slip off the screen and shuts the partner's door. */
@Configuration(proxyBeanMethods = false)
class PartnerWebConfiguration implements WebMvcConfigurer {

    private final SealedCookies cookies;

    PartnerWebConfiguration(SealedCookies cookies) {
        this.cookies = cookies;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Leaving()).addPathPatterns("/lamna");
    }

    private final class Leaving implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (SameOrigin.isWhereItComesFrom(request)) {
                cookies.drop(SlipCookie.COOKIE, request, response);
                cookies.drop(PartnerDoor.COOKIE, request, response);
            }
            return true;
        }
    }
}
