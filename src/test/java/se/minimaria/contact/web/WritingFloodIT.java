package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.web.FormKeys;

/** An inbox cannot be filled from one place, and a text that has to wait is not lost. */
@MinimariaTest
class WritingFloodIT {

    private static final Locale SWEDISH = Locale.forLanguageTag("sv");

    @Autowired
    private WriteController controller;

    @Autowired
    private FormKeys keys;

    private final MockHttpServletRequest flooder = from();

    @Test
    void isSlowedDownAndKeepsItsText() {
        ModelAndView last = new ModelAndView();
        var errors = new BeanPropertyBindingResult("none", "form");
        for (int tries = 0; tries <= 30; tries++) {
            var form = new WriteForm("Skräp nummer " + tries, "falun", keys.issue(), null);
            errors = new BeanPropertyBindingResult(form, "form");
            last = send(flooder, form, errors);
        }

        assertThat(last.getStatus()).isEqualTo(HttpStatus.TOO_MANY_REQUESTS);
        assertThat(last.getViewName()).isEqualTo("contact/write");
        assertThat(errors.getGlobalErrors())
                .singleElement()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("contact.write.slowly"));
        assertThat(errors.getTarget()).extracting("m").isEqualTo("Skräp nummer 30");
    }

    @Test
    void whatSomebodyElseSendsArrives() {
        for (int tries = 0; tries <= 30; tries++) {
            var form = new WriteForm("Skräp nummer " + tries, "falun", keys.issue(), null);
            send(flooder, form, new BeanPropertyBindingResult(form, "form"));
        }

        var form = new WriteForm("Är det farligt?", "falun", keys.issue(), null);
        assertThat(send(from(), form, new BeanPropertyBindingResult(form, "form"))
                        .getViewName())
                .isEqualTo("contact/code");
    }

    private ModelAndView send(MockHttpServletRequest request, WriteForm form, BeanPropertyBindingResult errors) {
        return Access.as(new Visitor(), () -> controller.send(form, errors, request, SWEDISH));
    }

    private static MockHttpServletRequest from() {
        var request = new MockHttpServletRequest("POST", "/skriv");
        var random = ThreadLocalRandom.current();
        request.setRemoteAddr("10.%d.%d.%d".formatted(random.nextInt(256), random.nextInt(256), random.nextInt(256)));
        return request;
    }
}
