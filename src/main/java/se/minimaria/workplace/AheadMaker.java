package se.minimaria.workplace;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.booking.Visit;
import se.minimaria.booking.VisitsOf;
import se.minimaria.booking.WelcomeBack;
import se.minimaria.law.Age;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.person.Protection;
import se.minimaria.waiting.WaitForPerson;
import se.minimaria.workplace.FilePage.Ahead;
import se.minimaria.workplace.FilePage.Time;

/** Makes the column of what is under way. */
@Component
class AheadMaker {

    private static final int TIMES = 3;
    private static final int SOON_IN_YEARS = 1;

    private final VisitsOf visits;
    private final WaitForPerson waiting;
    private final WelcomeBack back;
    private final WaitingWords says;
    private final Network network;

    AheadMaker(VisitsOf visits, WaitForPerson waiting, WelcomeBack back, WaitingWords says, Network network) {
        this.visits = visits;
        this.waiting = waiting;
        this.back = back;
        this.says = says;
        this.network = network;
    }

    Ahead of(ClientFile file, Speech speech) {
        var coming = visits.of(file.id()).stream()
                .filter(visit -> !visit.cancelled() && visit.starts().isAfter(speech.now()))
                .limit(TIMES)
                .map(visit -> time(visit, file, speech))
                .toList();
        return new Ahead(
                coming,
                turns(file, speech).orElse(null),
                speech.day(file.openedAt()),
                waiting.of(file.id()).map(wish -> says.why(wish, speech)).orElse(null),
                back.isAway(file.id()));
    }

    private Time time(Visit visit, ClientFile file, Speech speech) {
        var when = speech.moment(visit.starts());
        var said = file.protection() == Protection.NONE
                ? speech.text(
                        "workplace.ahead.time",
                        when,
                        network.clinic(visit.clinic()).name(),
                        visit.staffGivenName())
                : when;
        return new Time(said, Addresses.of(file.id(), visit.attendance()));
    }

    /** The eighteenth birthday, when it comes within a year: consents and the guardians' reading are looked over then. */
    private static Optional<String> turns(ClientFile file, Speech speech) {
        return file.birthDate()
                .map(Age::majority)
                .filter(day -> day.isAfter(speech.today())
                        && day.isBefore(speech.today().plusYears(SOON_IN_YEARS)))
                .map(speech::day);
    }
}
