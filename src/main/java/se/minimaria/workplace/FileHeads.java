package se.minimaria.workplace;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.network.Network;
import se.minimaria.person.ClientFile;
import se.minimaria.person.Identifiers;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.Protection;

/** Makes what stands above every page of a person. */
@Component
class FileHeads {

    private static final int LAST_PART = 4;

    private final Network network;
    private final Identifiers identifiers;

    FileHeads(Network network, Identifiers identifiers) {
        this.network = network;
        this.identifiers = identifiers;
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
                tab);
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
