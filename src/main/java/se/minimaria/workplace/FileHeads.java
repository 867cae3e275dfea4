package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.person.ChooseContact;
import se.minimaria.person.ClientFile;
import se.minimaria.person.FileNames;
import se.minimaria.person.Identifiers;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.KeepIdentity;
import se.minimaria.person.Merge;
import se.minimaria.person.MergeFiles;
import se.minimaria.person.Protection;
import se.minimaria.workplace.FileHead.Signpost;

/** Makes what stands above every page of a person. */
@Component
class FileHeads {

    private static final int LAST_PART = 4;

    private final Network network;
    private final Identifiers identifiers;
    private final KeepIdentity identity;
    private final ChooseContact contact;
    private final MergeFiles merges;
    private final FileNames names;

    FileHeads(
            Network network,
            Identifiers identifiers,
            KeepIdentity identity,
            ChooseContact contact,
            MergeFiles merges,
            FileNames names) {
        this.network = network;
        this.identifiers = identifiers;
        this.identity = identity;
        this.contact = contact;
        this.merges = merges;
        this.names = names;
    }

    FileHead of(ClientFile file, String tab, Speech speech) {
        return head(file, tab, null, false, speech);
    }

    /** With the identity number in full, which is shown when somebody asks for it. */
    FileHead withNumber(ClientFile file, String tab, Speech speech) {
        var number = identifiers.current(file.id()).map(FileHeads::written);
        var said = number.orElseGet(() -> speech.text("workplace.file.number.none"));
        return head(file, tab, said, true, speech);
    }

    /** With a hyphen before the last four, as people write it; other kinds of numbers as they are. */
    static String written(IdentityNumber number) {
        var digits = number.canonical();
        var birth = digits.length() - LAST_PART;
        return digits.chars().allMatch(Character::isDigit)
                ? digits.substring(0, birth) + "-" + digits.substring(birth)
                : digits;
    }

    private FileHead head(ClientFile file, String tab, @Nullable String number, boolean shown, Speech speech) {
        return new FileHead(
                file.id().toString(),
                file.name().full(),
                file.name().given(),
                Mark.book(network.principal(file.principal()), speech),
                line(file, speech),
                file.number(),
                number,
                shown,
                notes(file, speech),
                contact.way(file.id()).map(way -> ReachWords.line(way, speech)).orElse(""),
                speech.text(identity.level(file.id()).messageKey()),
                contact.language(file.id())
                        .flatMap(need -> ReachWords.language(need, speech))
                        .orElse(null),
                merges.closing(file.id())
                        .map(merge -> signpost(merge, merge.into(), speech))
                        .orElse(null),
                merges.volumes(file.id()).stream()
                        .map(merge -> signpost(merge, merge.closed(), speech))
                        .toList(),
                tab);
    }

    /** The other file says its number where it may be known by name. */
    private Signpost signpost(Merge merge, FileId other, Speech speech) {
        var known = names.of(Set.of(other)).get(other);
        return new Signpost(
                Addresses.of(other),
                Addresses.of(other.equals(merge.into()) ? merge.closed() : merge.into()) + "/skilj/" + other,
                known == null ? speech.text("workplace.merge.hidden") : known.number(),
                speech.text("workplace.protect.told", merge.by(), speech.moment(merge.at())));
    }

    /** Age and home; of a protected person no place is said. */
    private String line(ClientFile file, Speech speech) {
        var age = speech.age(file.ageOn(speech.today()));
        var home = file.protection() == Protection.NONE
                ? file.home().map(code -> network.municipality(code).name()).orElse("")
                : "";
        return age.isEmpty() || home.isEmpty() ? age + home : age + ", " + home;
    }

    private static List<String> notes(ClientFile file, Speech speech) {
        var notes = new ArrayList<String>();
        if (file.protection() != Protection.NONE) {
            notes.add(speech.text(file.protection().messageKey()));
        }
        if (file.relative()) {
            notes.add(speech.text("workplace.file.relative"));
        }
        return notes;
    }
}
