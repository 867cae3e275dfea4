package se.minimaria.network.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Commitments;
import se.minimaria.network.Helpline;
import se.minimaria.network.LocalText;
import se.minimaria.network.Responsibility;
import se.minimaria.network.ResponsibleParty;
import se.minimaria.network.ServiceGoal;
import se.minimaria.network.ServiceLevel;
import se.minimaria.network.WhereMet;

/** Reads what the parties have promised: {@code where-met}, {@code responsibilities}, {@code service-levels}, {@code helplines}, {@code referral-receivers}. */
final class CommitmentSections {

    private static final Format<ResponsibleParty> PARTY = Format.constant("a party", ResponsibleParty.class);
    private static final Format<ServiceGoal> GOAL = Format.constant("a goal", ServiceGoal.class);
    private static final Format<Helpline.Role> CHECKER = Format.constant("a role", Helpline.Role.class);
    private static final Format<Promise> PROMISE =
            Format.of("a time like 7 days or 1 working day", Promise.NONE, Promise::parse);

    private final OriginReader origins;
    private final ReceiverSection receivers;
    private final List<AgreedPartner> partners;

    CommitmentSections(References references, OriginReader origins, List<AgreedPartner> partners) {
        this.origins = origins;
        this.receivers = new ReceiverSection(references, origins);
        this.partners = partners;
    }

    Commitments read(Entry root) {
        return new Commitments(
                root.entries("where-met").stream().map(this::whereMet).toList(),
                root.entries("responsibilities").stream()
                        .map(this::responsibility)
                        .toList(),
                serviceLevels(root.items("service-levels")),
                root.entries("helplines").stream().map(this::helpline).toList(),
                partners,
                receivers.read(root));
    }

    private WhereMet whereMet(Entry entry) {
        return new WhereMet(
                entry.name(Formats.PROFESSION), Set.copyOf(entry.many("at", Formats.CLINIC_KIND)), origins.read(entry));
    }

    private Responsibility responsibility(Entry entry) {
        return new Responsibility(entry.name(Formats.KEY), entry.one("party", PARTY), text(entry), origins.read(entry));
    }

    private List<ServiceLevel> serviceLevels(List<Entry> entries) {
        List<ServiceLevel> levels = new ArrayList<>();
        for (Entry entry : entries) {
            ServiceLevel level = serviceLevel(entry);
            if (entry.isSound() && levels.stream().anyMatch(other -> isSamePromise(level, other))) {
                entry.problem("the same goal is promised twice for the same days");
            }
            levels.add(level);
        }
        return levels;
    }

    private ServiceLevel serviceLevel(Entry entry) {
        ServiceGoal goal = entry.one("goal", GOAL);
        Promise within = entry.one("within", PROMISE);
        return new ServiceLevel(goal, within.amount(), within.unit(), origins.read(entry));
    }

    private static boolean isSamePromise(ServiceLevel one, ServiceLevel other) {
        return one.goal() == other.goal()
                && one.origin().validity().overlaps(other.origin().validity());
    }

    private Helpline helpline(Entry entry) {
        return new Helpline(
                entry.name(Formats.KEY),
                words(entry, "name"),
                entry.one("number", Formats.TELEPHONE),
                words(entry, "for"),
                entry.has("hours") ? words(entry, "hours") : null,
                tried(entry),
                origins.read(entry));
    }

    /** A check without its day or without who made it is none. */
    private static Helpline.@Nullable Tried tried(Entry entry) {
        var on = entry.maybe("checked-on", Formats.DATE);
        var by = entry.maybe("checked-by", CHECKER);
        if (entry.has("checked-on") != entry.has("checked-by")) {
            entry.problem("says only half of a check, expected both checked-on and checked-by");
        }
        return on.isPresent() && by.isPresent() ? new Helpline.Tried(on.get(), by.get()) : null;
    }

    /** One text for all languages, or one for each, Swedish and English among them. */
    private static LocalText words(Entry entry, String key) {
        if (entry.namesBelow(key).isEmpty()) {
            var same = entry.one(key, Formats.TEXT);
            return new LocalText(Map.of("sv", same, "en", same));
        }
        var words = entry.pairs(key, Formats.LANGUAGE, Formats.TEXT);
        for (var needed : List.of("sv", "en")) {
            if (!words.containsKey(needed)) {
                entry.problem(key, "\"" + needed + "\" is missing, expected a text");
            }
        }
        return new LocalText(words);
    }

    private static LocalText text(Entry entry) {
        return new LocalText(Map.of("sv", entry.one("sv", Formats.TEXT), "en", entry.one("en", Formats.TEXT)));
    }

    /** A number of days of one kind. */
    private record Promise(int amount, ServiceLevel.Unit unit) {

        private static final Promise NONE = new Promise(0, ServiceLevel.Unit.DAYS);

        private static Promise parse(String text) {
            int space = text.indexOf(' ');
            int amount = Integer.parseInt(text.substring(0, Math.max(space, 0)));
            if (amount < 1) {
                throw new IllegalArgumentException("Less than a day");
            }
            return switch (text.substring(space + 1).strip()) {
                case "day", "days" -> new Promise(amount, ServiceLevel.Unit.DAYS);
                case "working day", "working days" -> new Promise(amount, ServiceLevel.Unit.WORKING_DAYS);
                default -> throw new IllegalArgumentException("No unit of days");
            };
        }
    }
}
