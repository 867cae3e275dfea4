package se.minimaria.network.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.Regime;

/** Reads {@code principals}: the authorities, each with a sealed store of its own. */
final class PrincipalSection {

    private static final Format<PrincipalId> ID =
            Format.of(PrincipalId.FORMAT, References.NO_PRINCIPAL, PrincipalSection::withStore);
    private static final Format<PrincipalKind> KIND = Format.oneOf(
            "a kind of principal",
            Stream.of(PrincipalKind.REGION, PrincipalKind.HOST, PrincipalKind.HOME)
                    .collect(Collectors.toMap(Format::word, kind -> kind, (first, again) -> first, LinkedHashMap::new)),
            PrincipalKind.REGION);
    private static final Format<Regime> REGIME = Format.constant("a regime", Regime.class);

    private final OriginReader origins;

    PrincipalSection(OriginReader origins) {
        this.origins = origins;
    }

    List<Located<Principal>> read(Entry root) {
        return root.entries("principals").stream()
                .flatMap(entry ->
                        entry.sound(principal(entry)).stream().map(principal -> new Located<>(principal, entry)))
                .toList();
    }

    private Principal principal(Entry entry) {
        return new Principal(
                entry.name(ID),
                entry.one("name", Formats.TEXT),
                entry.one("short", Formats.TEXT),
                entry.one("kind", KIND),
                entry.one("regime", REGIME),
                origins.read(entry));
    }

    private static PrincipalId withStore(String text) {
        var id = new PrincipalId(text);
        if (id.isOutside()) {
            throw new IllegalArgumentException("Somebody without a store");
        }
        return id;
    }
}
