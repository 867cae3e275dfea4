package se.minimaria.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.person.Reach.WhyNot;

/**
 * Answers whether and how somebody may be written to, for the modules that send. Nobody gets a message without having chosen
 * it, and a protected person only after having asked for it although protected. It opens no file: no name passes.
 */
@Component
@Transactional(readOnly = true)
public class HowToReach {

    private final ClientFiles files;
    private final ContactWays ways;
    private final LanguageNeeds languages;

    HowToReach(ClientFiles files, ContactWays ways, LanguageNeeds languages) {
        this.files = files;
        this.ways = ways;
        this.languages = languages;
    }

    /** The way to whoever the file is about, as far as the caller may know it. */
    public Reach of(FileId id) {
        var file = files.find(id);
        var way = ways.of(id, 1).stream().map(Written::what).findFirst();
        var whyNot = whyNot(file, way);
        return new Reach(
                way.map(ContactWay::channel),
                whyNot.isEmpty() ? way.flatMap(ContactWay::address) : Optional.empty(),
                way.filter(ContactWay::sharedPhone).isPresent(),
                way.map(ContactWay::times).orElse(SafeTimes.ANY),
                languages.current(id).orElse(LanguageNeed.UNASKED).language(),
                whyNot);
    }

    private static List<WhyNot> whyNot(Optional<ClientFile> file, Optional<ContactWay> chosen) {
        if (file.isEmpty()) {
            return List.of(WhyNot.NO_FILE);
        }
        var reasons = new ArrayList<WhyNot>();
        chosen.ifPresentOrElse(way -> against(way, reasons), () -> reasons.add(WhyNot.NOT_ASKED));
        if (file.get().protection() != Protection.NONE
                && chosen.filter(ContactWay::despiteProtection).isEmpty()) {
            reasons.add(WhyNot.PROTECTED);
        }
        return reasons;
    }

    private static void against(ContactWay way, List<WhyNot> reasons) {
        if (way.channel() == Channel.NOTHING) {
            reasons.add(WhyNot.WANTS_NOTHING);
        } else if (!way.channel().isMessage()) {
            reasons.add(WhyNot.BY_PEOPLE);
        }
        if (way.noMessages()) {
            reasons.add(WhyNot.OPTED_OUT);
        }
    }
}
