package se.minimaria.waiting.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.minimaria.web.SameOrigin;

/** Leaving the site shuts the door of a wish too. */
@Configuration(proxyBeanMethods = false)
class WaitingWebConfiguration implements WebMvcConfigurer {

    private final WishDoor door;

    WaitingWebConfiguration(WishDoor door) {
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Leaving()).addPathPatterns("/lamna");
    }

    /** Before the neutral page comes, also where the browser is not asked to forget everything. */
    private final class Leaving implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (SameOrigin.isWhereItComesFrom(request)) {
                door.shut(request, response);
            }
            return true;
        }
    }
}
