package se.minimaria.workplace;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.person.FileName;
import se.minimaria.person.FileNames;
import se.minimaria.referral.Direction;
import se.minimaria.referral.ReferralDuties;
import se.minimaria.referral.ReferralDuty;
import se.minimaria.workplace.TodayPage.Todo;

/**
 * What referrals ask of whoever is on duty, as lines of the day. One that lies in no file names nobody; one in a file names its
 * person as lists do. Of a clinic's mail those without a clinic see nothing.
 */
@Component
class ReferralTodos {

    private final ReferralDuties duties;
    private final FileNames names;
    private final Network network;

    ReferralTodos(ReferralDuties duties, FileNames names, Network network) {
        this.duties = duties;
        this.names = names;
        this.network = network;
    }

    List<Todo> of(Speech speech) {
        var atClinic = Access.onDuty().clinic() != null;
        var open = duties.open().stream()
                .filter(duty -> atClinic || duty.file().isPresent())
                .toList();
        Set<FileId> files = open.stream().flatMap(duty -> duty.file().stream()).collect(Collectors.toSet());
        var known = names.of(files);
        return open.stream().map(duty -> todo(duty, known, speech)).toList();
    }

    private Todo todo(ReferralDuty duty, Map<FileId, FileName> known, Speech speech) {
        var key = "referral.todo." + duty.kind().code();
        return new Todo(
                duty.kind().isNow() ? "now" : "soon",
                duty.referral().direction() == Direction.OUT ? "send" : "file-earmark-text",
                ReferralPages.address(duty.referral()),
                speech.text(key, who(duty, known, speech)),
                speech.text(key + ".why", when(duty, speech)));
    }

    private String who(ReferralDuty duty, Map<FileId, FileName> known, Speech speech) {
        var person = duty.file().map(file -> Named.of(file, known, speech).name());
        if (duty.referral().direction() == Direction.OUT) {
            return network.principal(duty.referral().went().orElseThrow().receiver())
                            .shortName() + ", " + person.orElse("");
        }
        return person.orElseGet(() -> speech.text(
                "referral.from." + duty.referral().came().orElseThrow().sender().code()));
    }

    /** Days are promised to their end, and people leave in the course of one. */
    private static String when(ReferralDuty duty, Speech speech) {
        return switch (duty.kind()) {
            case LATE, SOON, NEW -> speech.day(duty.since().minusSeconds(1));
            case BEFORE_DISCHARGE -> speech.day(duty.since());
            case RECALLED, BOOK, TELL, SEND, ASK, FOLLOW_UP -> speech.near(duty.since());
        };
    }
}
