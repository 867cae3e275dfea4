package se.minimaria.partner;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.LinkHolder;
import se.minimaria.access.AccessContext.Partner;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.PartnerLinkId;
import se.minimaria.booking.HeldVisit;
import se.minimaria.booking.HolderVisits;
import se.minimaria.booking.Slot;
import se.minimaria.contact.FreeTimes;
import se.minimaria.network.PartnerKey;
import se.minimaria.network.Profession;
import se.minimaria.partner.GiveLink.Result.Given;
import se.minimaria.partner.OpenLink.Opened;
import se.minimaria.platform.TestDatabase;
import se.minimaria.testing.Cast;

/** Links in tests: given by the Region's coordinator, and what comes of them. */
@Component
public class GivenLinks {

    public static final PartnerKey POLICE = new PartnerKey("polisen-falun");

    private final GiveLink give;
    private final EndLink end;
    private final OpenLink open;
    private final PartnerKeys keys;
    private final FreeTimes times;
    private final HolderVisits visits;

    GivenLinks(GiveLink give, EndLink end, OpenLink open, PartnerKeys keys, FreeTimes times, HolderVisits visits) {
        this.give = give;
        this.end = end;
        this.open = open;
        this.keys = keys;
        this.times = times;
        this.visits = visits;
    }

    /** A new link for the police in Falun. */
    public LinkCode link() {
        return ((Given) Access.as(Cast.SAMI_AT_REGION, () -> give.give(UUID.randomUUID(), POLICE, 6))).code();
    }

    public Optional<Opened> opened(LinkCode code) {
        return Access.as(new LinkHolder(keys.hash(code)), open::open);
    }

    public PartnerLinkId id(LinkCode code) {
        return opened(code).orElseThrow().link();
    }

    public Partner partner(LinkCode code) {
        return new Partner(id(code));
    }

    /** Somebody at work who has nothing else to do with it takes the link back. */
    public void takeBack(PartnerLinkId link) {
        if (!Access.as(Cast.RONJA, () -> end.end(link))) {
            throw new IllegalStateException("There was nothing to take back");
        }
    }

    public ThreadHolder holder(UUID form) {
        return new ThreadHolder(keys.holder(form));
    }

    /** What a form has taken. */
    public List<HeldVisit> taken(UUID form) {
        return Access.as(holder(form), visits::of);
    }

    /** A time with somebody new. */
    public Slot slot() {
        return times.with(Cast.REGION, Cast.FALUN_CLINIC, Profession.NURSE);
    }

    /** As a form names it. */
    public static String value(Slot slot) {
        return slot.assignment() + "_" + slot.clinic() + "_" + slot.starts().getEpochSecond();
    }

    /** One value of one row, as the database's superuser sees it. */
    public static String asked(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var rows = superuser.createStatement().executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "nothing";
        }
    }

    public static void done(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser()) {
            superuser.createStatement().executeUpdate(sql);
        }
    }
}
