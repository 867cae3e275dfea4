package se.minimaria.visit;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.message.Addressee;
import se.minimaria.message.Addressee.Term;
import se.minimaria.message.Channel;
import se.minimaria.message.QueueMessage;
import se.minimaria.person.HowToReach;
import se.minimaria.person.Reach;
import se.minimaria.person.Reach.WhyNot;
import se.minimaria.person.SafeTimes;
import se.minimaria.visit.Way.No;
import se.minimaria.visit.Way.To;
import se.minimaria.web.Language;
import se.minimaria.web.Languages;

/**
 * Finds the way to somebody, as it is at this moment: what a file says about how its person wants to be reached goes before
 * what they asked for when they booked without one, and a no goes before both.
 */
@Component
public class Ways {

    private static final Duration HOUR = Duration.ofHours(1);

    private final HowToReach reaching;
    private final QueueMessage queue;
    private final Languages languages;

    Ways(HowToReach reaching, QueueMessage queue, Languages languages) {
        this.reaching = reaching;
        this.queue = queue;
        this.languages = languages;
    }

    /** The way to the person of a file, or else to where somebody asked to be told. */
    public Way of(Optional<FileId> file, Optional<Wish> asked, Locale language) {
        var reach = file.map(reaching::of);
        if (isProtected(reach)) {
            return no(WhyNot.PROTECTED);
        }
        return reach.filter(Ways::isAnswered).map(Ways::chosen).orElseGet(() -> asked(asked, language));
    }

    /** The first moment from one on that is neither quiet nor unsafe; empty when there is none before another. */
    public Optional<Instant> safe(Way.To to, Instant from, Instant until) {
        var when = queue.earliest(from);
        while (when.isBefore(until) && !to.times().includes(when)) {
            when = queue.earliest(when.truncatedTo(ChronoUnit.HOURS).plus(HOUR));
        }
        return when.isBefore(until) ? Optional.of(when) : Optional.empty();
    }

    /** A page of ours in the person's language, if there are pages in it. */
    public String address(Way.To to, String path) {
        return languages.all().stream()
                        .filter(one ->
                                one.getTag().equals(to.addressee().language().getLanguage()))
                        .findFirst()
                        .map(Language::prefix)
                        .orElse("")
                + path;
    }

    Way of(Pass pass, Optional<FileId> file) {
        if (pass.hushed()) {
            return no(WhyNot.OPTED_OUT);
        }
        if (pass.part() == Part.GUARDIAN) {
            // what is told to a guardian tells of the young person
            return isProtected(file.map(reaching::of)) ? no(WhyNot.PROTECTED) : asked(pass.wish(), pass.language());
        }
        return of(file, pass.wish(), pass.language());
    }

    private static boolean isProtected(Optional<Reach> reach) {
        return reach.filter(one -> one.whyNot().contains(WhyNot.PROTECTED)).isPresent();
    }

    /** Whether somebody has asked the person how they want to be reached. */
    private static boolean isAnswered(Reach reach) {
        return !reach.whyNot().contains(WhyNot.NOT_ASKED);
    }

    private static Way chosen(Reach reach) {
        if (!reach.whyNot().isEmpty()) {
            return no(reach.whyNot().getFirst());
        }
        var channel = reach.channel().orElseThrow() == se.minimaria.person.Channel.SMS ? Channel.SMS : Channel.MAIL;
        var terms = EnumSet.noneOf(Term.class);
        if (reach.codeOnly()) {
            terms.add(Term.SHARED_PHONE);
        }
        var address = reach.address().orElseThrow();
        return new To(new Addressee(channel, address, Locale.of(reach.language()), terms), reach.times());
    }

    private static Way asked(Optional<Wish> asked, Locale language) {
        return asked.<Way>map(wish -> new To(
                        new Addressee(
                                wish.channel(),
                                wish.address(),
                                language,
                                wish.sharedPhone() ? Set.of(Term.SHARED_PHONE) : Set.of()),
                        SafeTimes.ANY))
                .orElseGet(() -> no(WhyNot.NOT_ASKED));
    }

    private static Way no(WhyNot reason) {
        return new No(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
