package se.minimaria.network.file;

import java.util.List;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.PartnerKey;
import se.minimaria.network.PartnerKind;

/** Reads {@code partners}: the workplaces outside that may be given links. */
final class PartnerSection {

    private static final Format<PartnerKey> KEY = Format.of(PartnerKey.FORMAT, new PartnerKey("none"), PartnerKey::new);
    private static final Format<PartnerKind> KIND = Format.constant("a kind of partner", PartnerKind.class);

    private final References references;
    private final OriginReader origins;

    PartnerSection(References references, OriginReader origins) {
        this.references = references;
        this.origins = origins;
    }

    List<Located<AgreedPartner>> read(Entry root) {
        return root.entries("partners").stream()
                .flatMap(entry -> entry.sound(partner(entry)).stream().map(partner -> new Located<>(partner, entry)))
                .toList();
    }

    private AgreedPartner partner(Entry entry) {
        return new AgreedPartner(
                entry.name(KEY),
                entry.one("kind", KIND),
                entry.one("name", Formats.TEXT),
                entry.one("near", references.clinic()),
                origins.read(entry));
    }
}
