package se.minimaria.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.web.StaffFrame;
import se.minimaria.web.StaffFrame.Item;

/** Counts the inbox for the band, and only when a page is about to be shown to somebody who may open the inbox. */
@Component
class FrameInterceptor implements HandlerInterceptor {

    private final InboxCount inbox;

    FrameInterceptor(InboxCount inbox) {
        this.inbox = inbox;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        var name = page == null ? null : page.getViewName();
        var shown = name != null && !name.startsWith("redirect:");
        if (shown && request.getAttribute(StaffFrames.FRAME) instanceof StaffFrame frame && frame.offers(Item.INBOX)) {
            request.setAttribute(StaffFrames.FRAME, frame.withInbox(inbox.waiting()));
        }
    }
}
