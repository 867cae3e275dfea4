package se.minimaria.workplace;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;
import se.minimaria.law.DisclosureVerdict;
import se.minimaria.law.Door;
import se.minimaria.law.Topic;
import se.minimaria.network.PrincipalId;
import se.minimaria.workplace.EntryPage.DoorWay;

/**
 * Turns the doors of a refusal into ways: a link to the page that helps, or a button of the note.
 *
 * @param section which section of a note the buttons are for; null on a page without buttons
 */
record Doors(
        FileId file,
        Topic topic,
        PrincipalId receiver,
        @Nullable Integer section,
        Speech speech) {

    static final String REASON = "#skal-";

    List<DoorWay> of(DisclosureVerdict verdict) {
        return switch (verdict) {
            case DisclosureVerdict.RefusedWithDoors refused ->
                refused.doors().stream().map(this::way).toList();
            case DisclosureVerdict.PersonDecides decides -> List.of(way(Door.ASK_CONSENT), way(Door.KEEP_HERE));
            case DisclosureVerdict.Permitted permitted -> List.of();
            case DisclosureVerdict.Duty duty -> List.of();
            case DisclosureVerdict.Refused refused -> List.of();
        };
    }

    private DoorWay way(Door door) {
        var text = speech.say(door.label());
        return switch (door) {
            case ASK_CONSENT -> new DoorWay(text, "person-raised-hand", consent(), null);
            case TAKE_IN_WRITING -> new DoorWay(text, "pencil", consent(), null);
            case NOTE_MATURITY -> new DoorWay(text, "journal-text", consent(), null);
            case WEIGH_NEED -> new DoorWay(text, "question-circle", reason(), null);
            case ASK_OTHER_PERSON -> new DoorWay(text, "person-raised-hand", "/arbete/personer", null);
            case SPLIT_SECTION -> new DoorWay(text, "scissors", null, press("dela"));
            case REPORT_CONCERN -> new DoorWay(text, "flag", Addresses.of(file) + ConcernController.TAIL, null);
            case ASK_AUTHORISED -> new DoorWay(text, "people", "/arbete/kalender", null);
            case KEEP_HERE -> new DoorWay(text, "house", null, press("stanna"));
        };
    }

    private String consent() {
        return Addresses.of(file) + "/samtycken?mottagare=" + receiver + "&amne=" + topic.name() + "#nytt";
    }

    /** The box for the reason, which stands under the section that is weighed. */
    private @Nullable String reason() {
        return section == null ? null : REASON + section;
    }

    private @Nullable String press(String act) {
        return section == null ? null : act + "-" + section;
    }
}
