package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.video.AnswerQueue;
import se.minimaria.web.SameOrigin;

/** What pages of other modules get from here: how many wait to talk, and that leaving shuts the door. */
@Configuration(proxyBeanMethods = false)
class VideoWebConfiguration implements WebMvcConfigurer {

    private final AnswerQueue queue;
    private final TalkDoor door;

    VideoWebConfiguration(AnswerQueue queue, TalkDoor door) {
        this.queue = queue;
        this.door = door;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new Waiting()).addPathPatterns("/arbete/idag");
        registry.addInterceptor(new Leaving()).addPathPatterns("/lamna");
    }

    /** Says on the day's page how many wait, to whoever answers for a clinic. */
    private final class Waiting implements HandlerInterceptor {

        @Override
        public void postHandle(
                HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
            if (page != null
                    && page.getViewName() != null
                    && !page.getViewName().startsWith("redirect:")
                    && Access.current().orElse(null) instanceof OnDuty duty
                    && duty.clinic() != null) {
                page.addObject("waitingToTalk", queue.waiting());
            }
        }
    }

    /** Shuts the door before the neutral page comes, also where the browser is not asked to forget everything. */
    private final class Leaving implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (SameOrigin.isWhereItComesFrom(request)) {
                door.close(request, response);
            }
            return true;
        }
    }
}
