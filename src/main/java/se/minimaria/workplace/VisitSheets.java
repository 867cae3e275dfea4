package se.minimaria.workplace;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Mode;
import se.minimaria.booking.Visit;
import se.minimaria.law.Age;
import se.minimaria.message.MessageLine;
import se.minimaria.message.MessageState;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.person.LanguageNeed;
import se.minimaria.shared.Sweden;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.Part;
import se.minimaria.visit.Pass;
import se.minimaria.visit.ReadVisit.Sheet;
import se.minimaria.visit.ToldLine;
import se.minimaria.web.Option;

/** Makes the page of one visit. */
@Component
class VisitSheets {

    private static final String REMINDER = "reminder-";

    private final FileHeads heads;
    private final Network network;

    VisitSheets(FileHeads heads, Network network) {
        this.heads = heads;
        this.network = network;
    }

    VisitSheet of(ClientFile file, Sheet sheet, Speech speech) {
        var visit = sheet.visit().visit();
        var ahead = visit.starts().isAfter(speech.now()) && !visit.cancelled();
        var self =
                sheet.passes().stream().filter(pass -> pass.part() == Part.SELF).findFirst();
        return new VisitSheet(
                heads.of(file, "visit", speech),
                Addresses.of(file.id(), visit.attendance()),
                visit.attendance().toString(),
                speech.weekday(Sweden.day(visit.starts())),
                about(visit, speech),
                state(visit, ahead, speech),
                ahead,
                self.map(pass -> pass.code().pin()).orElse(null),
                self.map(pass -> told(pass, sheet, speech)).orElse(List.of()),
                sheet.passes().stream()
                        .filter(pass -> pass.part() == Part.GUARDIAN)
                        .map(pass -> guardian(pass, sheet, speech))
                        .toList(),
                file.birthDate()
                        .filter(born -> !Age.majority(born).isAfter(speech.today()))
                        .isEmpty(),
                LanguageNeed.LANGUAGES.stream()
                        .map(code -> new Option(code, Speech.capital(speech.text("person.language." + code))))
                        .toList(),
                Arrays.stream(Why.values())
                        .map(why -> new Option(why.name(), speech.text("workplace.visit.why." + why.name())))
                        .toList());
    }

    private String about(Visit visit, Speech speech) {
        var where = visit.mode() == Mode.DIGITAL
                ? speech.text(Mode.DIGITAL.messageKey())
                : network.clinic(visit.clinic()).name();
        return speech.text(
                "workplace.visit.about",
                speech.time(visit.starts()),
                speech.time(visit.ends()),
                where,
                speech.signed(visit.staffGivenName(), visit.profession().key()),
                Duration.between(visit.starts(), visit.ends()).toMinutes());
    }

    private static @Nullable String state(Visit visit, boolean ahead, Speech speech) {
        if (visit.outcome().isPresent()) {
            return speech.text("booking.outcome." + visit.outcome().get().key());
        }
        if (visit.cancelled()) {
            return speech.text("workplace.visit.cancelled");
        }
        return ahead ? null : speech.text("workplace.visit.past");
    }

    private static Guardian guardian(Pass pass, Sheet sheet, Speech speech) {
        return new Guardian(
                pass.id().toString(), pass.called().orElse(""), pass.code().pin(), told(pass, sheet, speech));
    }

    /** What was handed over with what became of it, and what was not with the reason. */
    private static List<String> told(Pass pass, Sheet sheet, Speech speech) {
        var sent = sheet.sent().getOrDefault(pass.id(), List.of()).stream()
                .filter(line -> line.state() != MessageState.WITHHELD)
                .map(line -> new Told(line.at(), sent(line, speech)));
        var not = sheet.told().stream()
                .filter(line -> line.pass().equals(pass.id()) && !line.isSent())
                .map(line -> new Told(line.at(), not(line, speech)));
        return Stream.concat(sent, not)
                .sorted(Comparator.comparing(Told::at).reversed())
                .map(Told::text)
                .toList();
    }

    private static String sent(MessageLine line, Speech speech) {
        return speech.text(
                "workplace.visit.told.sent",
                speech.moment(line.at()),
                speech.text("message.template." + line.template().code()),
                speech.text("message.state." + line.state().name().toLowerCase(Locale.ROOT)));
    }

    private static String not(ToldLine line, Speech speech) {
        var what = line.what().startsWith(REMINDER) ? "reminder" : line.what();
        return speech.text(
                "workplace.visit.told.not",
                speech.moment(line.at()),
                speech.text("workplace.visit.told." + what),
                why(line.answer(), speech));
    }

    private record Told(Instant at, String text) {}

    /** Why nothing was sent, whoever stopped it: the person's choice, the hours, or the outbox. */
    private static String why(String answer, Speech speech) {
        if (answer.equals("no-safe-time")) {
            return speech.text("workplace.visit.told.no-safe-time");
        }
        return speech.textOr("person.why-not." + answer, "message.reason." + answer);
    }

    /**
     * The page.
     *
     * @param state what became of it, if it is no longer to come
     * @param pin the short code to the person's link
     * @param minor whether the person may have a guardian
     */
    record VisitSheet(
            FileHead head,
            String base,
            String visit,
            String day,
            String about,
            @Nullable String state,
            boolean ahead,
            @Nullable String pin,
            List<String> told,
            List<Guardian> guardians,
            boolean minor,
            List<Option> languages,
            List<Option> whys) {}

    /** Somebody who is invited along. */
    record Guardian(String id, String called, String pin, List<String> told) {}
}
