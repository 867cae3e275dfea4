package se.minimaria.portal.web;

import org.springframework.web.servlet.ModelAndView;

/** A page among the own pages, with the menu of the own pages. */
final class YouthPage {

    private YouthPage() {}

    static ModelAndView of(String view) {
        return new ModelAndView("portal/" + view).addObject("youthNav", "portal");
    }
}
