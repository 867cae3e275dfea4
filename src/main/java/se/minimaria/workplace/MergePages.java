package se.minimaria.workplace;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.minimaria.booking.VisitsOf;
import se.minimaria.disclosure.Consents;
import se.minimaria.person.ClientFile;
import se.minimaria.person.KeepIdentity;
import se.minimaria.web.Option;

/** Makes the page that shows two volumes side by side. */
@Component
class MergePages {

    private final FileHeads heads;
    private final KeepIdentity identity;
    private final Consents consents;
    private final VisitsOf visits;

    MergePages(FileHeads heads, KeepIdentity identity, Consents consents, VisitsOf visits) {
        this.heads = heads;
        this.identity = identity;
        this.consents = consents;
        this.visits = visits;
    }

    MergePage of(ClientFile file, ClientFile other, Act act, Speech speech) {
        return new MergePage(
                heads.of(file, "identity", speech),
                other.id().toString(),
                act == Act.JOIN,
                file.protection() != other.protection(),
                Stream.of(file, other)
                        .map(one -> new Option(one.id().toString(), speech.text("workplace.merge.keep", one.number())))
                        .toList(),
                Stream.of(file, other).map(one -> volume(one, speech)).toList());
    }

    private Volume volume(ClientFile file, Speech speech) {
        var known = identity.of(file.id());
        var born = file.birthDate()
                .map(Object::toString)
                .orElseGet(() -> file.birthYear().isPresent()
                        ? String.valueOf(file.birthYear().getAsInt())
                        : speech.text("workplace.merge.unknown"));
        var today = speech.today();
        var holding = consents.of(file.id()).stream()
                .filter(one -> one.holdsOn(today))
                .count();
        var coming = visits.of(file.id()).stream()
                .filter(visit -> !visit.cancelled() && visit.starts().isAfter(speech.now()))
                .count();
        return new Volume(
                file.name().full(),
                file.number(),
                List.of(
                        speech.text("workplace.merge.born", born),
                        speech.text(
                                "workplace.merge.number",
                                known.number()
                                        .map(FileHeads::written)
                                        .orElseGet(() -> speech.text("workplace.file.number.none"))),
                        speech.text(known.level().messageKey()),
                        speech.text(file.protection().messageKey()),
                        speech.text("workplace.merge.since", speech.day(file.openedAt())),
                        speech.text("workplace.merge.times", coming),
                        speech.text("workplace.merge.consents", holding)));
    }

    /** What the page is for. */
    enum Act {
        JOIN,
        PART
    }

    /**
     * Both volumes, and the form.
     *
     * @param differs whether the two are not protected alike
     */
    record MergePage(
            FileHead head, String other, boolean join, boolean differs, List<Option> kept, List<Volume> volumes) {}

    /** What one compares. */
    record Volume(String name, String number, List<String> facts) {

        @Override
        public String toString() {
            return "Volume[****]";
        }
    }
}
