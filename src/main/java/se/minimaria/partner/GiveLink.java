package se.minimaria.partner;

import java.time.Clock;
import java.time.Period;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.access.AccessContext.AtOffice;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AssignmentId;
import se.minimaria.network.Network;
import se.minimaria.network.PartnerKey;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;

/**
 * Gives a link to a workplace that there is an agreement with. That is for the head of operations, who answers for the
 * agreement, and for coordinators, who meet those workplaces; all others in the house may take one back.
 */
@Component
@Transactional
public class GiveLink {

    /** For how many months a link may be given. */
    public static final List<Integer> MONTHS = List.of(3, 6, 12);

    private final Links links;
    private final PartnerKeys keys;
    private final Network network;
    private final Clock clock;

    GiveLink(Links links, PartnerKeys keys, Network network, Clock clock) {
        this.links = links;
        this.keys = keys;
        this.network = network;
        this.clock = clock;
    }

    /** What became of it. */
    public sealed interface Result {

        /** The link, shown this once; the same form sent again shows the same. */
        record Given(LinkCode code) implements Result {}

        /** Not for whoever asked. */
        record NotYours() implements Result {}

        /** There is no agreement with such a workplace today, or links are not given for so long. */
        record NotAgreed() implements Result {}
    }

    /** Whether whoever is at work may give links. */
    @Transactional(readOnly = true)
    public boolean isYours() {
        return switch (Access.current().orElse(null)) {
            case OnDuty duty -> duty.profession() == Profession.COORDINATOR;
            case AtOffice office -> true;
            case null, default -> false;
        };
    }

    public Result give(UUID form, PartnerKey partner, int months) {
        if (!isYours()) {
            return new Result.NotYours();
        }
        var now = clock.instant();
        var today = Sweden.day(now);
        var agreed = network.partner(partner).filter(one -> one.holdsOn(today));
        if (agreed.isEmpty() || !MONTHS.contains(months)) {
            return new Result.NotAgreed();
        }
        var code = keys.code(form);
        var giver = giver(Access.current().orElseThrow());
        links.add(new Links.New(
                keys.link(form),
                giver.principal(),
                partner,
                keys.hash(code),
                now,
                giver.assignment(),
                today,
                today.plus(Period.ofMonths(months))));
        return new Result.Given(code);
    }

    private record Giver(PrincipalId principal, AssignmentId assignment) {}

    private static Giver giver(AccessContext context) {
        return switch (context) {
            case OnDuty duty -> new Giver(duty.principal(), duty.assignment());
            case AtOffice office -> new Giver(office.principal(), office.assignment());
            default -> throw new IllegalStateException("Only those at work give links");
        };
    }
}
