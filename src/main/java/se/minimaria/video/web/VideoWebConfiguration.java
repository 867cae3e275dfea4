package se.minimaria.video.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.video.AnswerQueue;
import se.minimaria.video.LeaveRoom;
import se.minimaria.web.SameOrigin;

/** What pages of other modules get from here: how many wait to talk, and that leaving ends a talk. */
@Configuration(proxyBeanMethods = false)
class VideoWebConfiguration implements WebMvcConfigurer {

    private static final Logger log = LoggerFactory.getLogger(VideoWebConfiguration.class);

    private final AnswerQueue queue;
    private final LeaveRoom leaveRoom;
    private final TalkDoor door;

    VideoWebConfiguration(AnswerQueue queue, LeaveRoom leaveRoom, TalkDoor door) {
        this.queue = queue;
        this.leaveRoom = leaveRoom;
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

    /**
     * Ends the talk before the neutral page comes, because the browser forgets it and nobody could come back. The page comes
     * whatever happens; a room that could not be ended ends by itself.
     */
    private final class Leaving implements HandlerInterceptor {

        @Override
        public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
            if (SameOrigin.isWhereItComesFrom(request)) {
                try {
                    door.holder(request)
                            .ifPresent(holder -> TalkDoor.as(holder, () -> leaveRoom.leave(Optional.empty())));
                } catch (DataAccessException | TransactionException away) {
                    log.warn("event=talk-not-ended cause={}", away.getClass().getSimpleName());
                }
                door.close(request, response);
            }
            return true;
        }
    }
}
