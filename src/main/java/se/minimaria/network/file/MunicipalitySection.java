package se.minimaria.network.file;

import java.util.List;
import se.minimaria.network.Headcount;
import se.minimaria.network.Municipality;
import se.minimaria.network.MunicipalityCode;
import se.minimaria.network.Population;

/** Reads {@code municipalities}. */
final class MunicipalitySection {

    private static final Format<MunicipalityCode> CODE =
            Format.of(MunicipalityCode.FORMAT, References.NO_MUNICIPALITY, MunicipalityCode::new);
    private static final Format<Integer> PEOPLE = Formats.number(1, 5_000_000);

    private final References references;
    private final OriginReader origins;

    MunicipalitySection(References references, OriginReader origins) {
        this.references = references;
        this.origins = origins;
    }

    List<Located<Municipality>> read(Entry root) {
        return root.entries("municipalities").stream()
                .flatMap(entry -> entry.sound(municipality(entry)).stream()
                        .map(municipality -> new Located<>(municipality, entry)))
                .toList();
    }

    private Municipality municipality(Entry entry) {
        return new Municipality(
                entry.name(CODE),
                entry.one("name", Formats.TEXT),
                entry.one("principal", references.principal()),
                entry.one("catchment", references.clinic()),
                new Population(headcount(entry.entry("population")), headcount(entry.entry("aged-13-20"))),
                origins.read(entry));
    }

    private Headcount headcount(Entry entry) {
        return new Headcount(entry.one("count", PEOPLE), entry.one("day", Formats.DATE), origins.read(entry));
    }
}
