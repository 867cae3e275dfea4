package se.minimaria.contact.web;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.modulith.NamedInterface;
import org.springframework.web.servlet.ModelAndView;

/**
 * Where a visit is being looked at: behind the four words, where there may be several, or behind its own link.
 *
 * @param base the address of the page that one comes from and goes back to
 * @param tid which visit, where the address does not say
 */
@NamedInterface("times")
public record VisitPlace(String base, @Nullable UUID tid) {

    /** Back to where one came from. */
    public ModelAndView back() {
        return new ModelAndView("redirect:" + base);
    }

    /** Back, with what was done: {@code news} is the end of a key {@code contact.news.}. */
    public ModelAndView done(String news) {
        return new ModelAndView("redirect:" + base + "?nytt=" + news);
    }
}
