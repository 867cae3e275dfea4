package se.minimaria.visit;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.message.Addressee;
import se.minimaria.message.Addressee.Term;
import se.minimaria.message.Channel;
import se.minimaria.person.HowToReach;
import se.minimaria.person.Reach;
import se.minimaria.person.Reach.WhyNot;
import se.minimaria.person.SafeTimes;
import se.minimaria.visit.Way.No;
import se.minimaria.visit.Way.To;

/**
 * Finds the way to the holder of a key, as it is at this moment: what a file says about how its person wants to be reached
 * goes before what they asked for when they booked without one, and a no goes before both.
 */
@Component
class Ways {

    private final HowToReach reaching;

    Ways(HowToReach reaching) {
        this.reaching = reaching;
    }

    Way of(Pass pass, Optional<FileId> file) {
        if (pass.hushed()) {
            return no(WhyNot.OPTED_OUT);
        }
        var reach = file.map(reaching::of);
        if (reach.filter(one -> one.whyNot().contains(WhyNot.PROTECTED)).isPresent()) {
            return no(WhyNot.PROTECTED);
        }
        if (pass.part() == Part.GUARDIAN) {
            return asked(pass);
        }
        return reach.filter(Ways::isAnswered).map(Ways::chosen).orElseGet(() -> asked(pass));
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

    private static Way asked(Pass pass) {
        return pass.wish()
                .<Way>map(wish -> new To(
                        new Addressee(
                                wish.channel(),
                                wish.address(),
                                pass.language(),
                                wish.sharedPhone() ? Set.of(Term.SHARED_PHONE) : Set.of()),
                        SafeTimes.ANY))
                .orElseGet(() -> no(WhyNot.NOT_ASKED));
    }

    private static Way no(WhyNot reason) {
        return new No(reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }
}
