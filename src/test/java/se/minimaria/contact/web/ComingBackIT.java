package se.minimaria.contact.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.MessageText;
import se.minimaria.contact.OpenThread;
import se.minimaria.contact.ReturnCode;
import se.minimaria.contact.ReturnWords;
import se.minimaria.network.ClinicId;
import se.minimaria.shared.WorldClock;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.testing.Statements;

/** Right, wrong and expired words look and cost the same until the door opens. */
@MinimariaTest
class ComingBackIT {

    @Autowired
    private ReturnController controller;

    @Autowired
    private OpenThread openThread;

    @Autowired
    private ReturnWords words;

    @Autowired
    private WorldClock clock;

    private final String source = "10.%d.%d.%d"
            .formatted(
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256),
                    ThreadLocalRandom.current().nextInt(256));

    @Test
    void runsTheSameStatementsWhetherWordsAreRightWrongOrExpired() {
        var right = typed(open());
        var wrong = typed(words.of(UUID.randomUUID()));
        var later = clock.instant().plus(Duration.ofDays(91));

        var forRight = Statements.during(() -> assertThat(view(post(right))).isEqualTo("redirect:/trad"));
        var forWrong = Statements.during(() -> assertThat(view(post(wrong))).isEqualTo("contact/words"));
        var forExpired = Statements.during(() ->
                WorldClock.at(later, () -> assertThat(view(post(right))).isEqualTo("contact/words")));

        assertThat(forRight).isEqualTo(1);
        assertThat(forWrong).isEqualTo(forRight);
        assertThat(forExpired).isEqualTo(forRight);
    }

    @Test
    void saysTheSameOfWrongWordsAndOfExpiredOnes() {
        var later = clock.instant().plus(Duration.ofDays(91));
        var expired = new Answer[1];
        var right = typed(open());
        WorldClock.at(later, () -> expired[0] = post(right));
        var wrong = post(typed(words.of(UUID.randomUUID())));

        assertThat(wrong.errors().getFieldError("ord"))
                .isNotNull()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("contact.words.wrong"));
        assertThat(expired[0].errors().getFieldError("ord"))
                .isNotNull()
                .satisfies(error -> assertThat(error.getCode()).isEqualTo("contact.words.wrong"));
        assertThat(expired[0].page().getStatus()).isEqualTo(wrong.page().getStatus());
    }

    @Test
    void pointsOutAWordOutsideTheListWithoutLookingAnythingUp() {
        var answers = new Answer[1];

        var statements = Statements.during(() -> answers[0] = post("lammpa lampa lampa lampa"));

        assertThat(statements).isZero();
        assertThat(answers[0].errors().getFieldError("ord"))
                .isNotNull()
                .satisfies(error -> assertThat(error.getArguments()).containsExactly("lammpa", "lampa"));
    }

    @Test
    void slowsDownWhoeverGuesses() {
        for (int tries = 0; tries < 10; tries++) {
            assertThat(post(typed(words.of(UUID.randomUUID())))
                            .page()
                            .getStatus()
                            .value())
                    .isEqualTo(422);
        }

        var eleventh = post(typed(open()));

        assertThat(eleventh.page().getStatus().value()).isEqualTo(429);
        assertThat(view(eleventh)).isEqualTo("contact/words");
    }

    private record Answer(ModelAndView page, BeanPropertyBindingResult errors) {}

    private Answer post(String typed) {
        var form = new WordsForm(typed, null);
        var errors = new BeanPropertyBindingResult(form, "form");
        var request = new MockHttpServletRequest("POST", "/trad");
        request.setRemoteAddr(source);
        var page =
                Access.as(new Visitor(), () -> controller.open(form, errors, request, new MockHttpServletResponse()));
        return new Answer(page, errors);
    }

    private ReturnCode open() {
        var text = new MessageText("Är det farligt?");
        return Access.as(new Visitor(), () -> openThread.open(UUID.randomUUID(), new ClinicId("falun"), text))
                .code();
    }

    private static String typed(ReturnCode code) {
        return String.join(" ", code.spoken());
    }

    private static String view(Answer answer) {
        return String.valueOf(answer.page().getViewName());
    }
}
