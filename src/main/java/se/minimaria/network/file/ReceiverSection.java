package se.minimaria.network.file;

import java.util.List;
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.ReferralReceiver;
import se.minimaria.network.Regime;

/** Reads {@code referral-receivers}: to whom young people are referred. A county may have none. */
final class ReceiverSection {

    private static final String KEY = "referral-receivers";
    private static final PrincipalId NOBODY = new PrincipalId("outside-nobody");
    private static final Format<PrincipalId> ID = Format.of("outside-<name>", NOBODY, ReceiverSection::outside);
    private static final Format<ReferralReceiver.Kind> KIND =
            Format.constant("a kind of receiver", ReferralReceiver.Kind.class);
    private static final Format<Regime> REGIME = Format.constant("a regime", Regime.class);

    private final References references;
    private final OriginReader origins;

    ReceiverSection(References references, OriginReader origins) {
        this.references = references;
        this.origins = origins;
    }

    List<ReferralReceiver> read(Entry root) {
        return root.has(KEY) ? root.entries(KEY).stream().map(this::receiver).toList() : List.of();
    }

    private ReferralReceiver receiver(Entry entry) {
        var body = new Principal(
                entry.name(ID),
                entry.one("name", Formats.TEXT),
                entry.one("short", Formats.TEXT),
                PrincipalKind.OUTSIDE,
                entry.one("regime", REGIME),
                origins.read(entry));
        return new ReferralReceiver(
                body,
                entry.one("kind", KIND),
                entry.maybe("company", Formats.FLAG).orElse(false),
                entry.maybe("unit-of", references.principal()).orElse(null));
    }

    private static PrincipalId outside(String text) {
        var id = new PrincipalId(text);
        if (!id.isOutside()) {
            throw new IllegalArgumentException("Somebody with a store");
        }
        return id;
    }
}
