package se.minimaria.network.file;

import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;

/** A network file that is right and small, for tests that break it. */
final class SmallNetwork {

    static final String TEXT = """
            county: {code: 99, name: Testlän}
            sources:
              law: {title: Testlagen, date: 2025-01-01}
            principals:
              region-test: {name: Region Test, short: Regionen, kind: region, regime: hsl, source: law 1}
              kommun-9901: {name: Stads kommun, short: Stad, kind: host, regime: sol, source: law 2}
              kommun-9902: {name: Bys kommun, short: By, kind: home, regime: sol, source: law 2}
            municipalities:
              9901:
                name: Stad
                principal: kommun-9901
                catchment: stad
                source: law 3
                population: {count: 9000, day: 2024-12-31, source: law 3}
                aged-13-20: {count: 800, day: 2024-12-31, assumed: true}
              9902:
                name: By
                principal: kommun-9902
                catchment: stad
                source: law 3
                population: {count: 1000, day: 2024-12-31, source: law 3}
                aged-13-20: {count: 90, day: 2024-12-31, assumed: true}
            clinics:
              stad:
                name: Stad
                kind: main
                municipality: 9901
                host: kommun-9901
                principals: [region-test, kommun-9901]
                source: law 4
                reception: {principal: region-test, assumed: true}
                hours:
                  - {days: [monday, tuesday], open: 08.00-16.30, source: law 5}
                  - {days: thursday, open: 08.00-19.30, source: law 5}
                rooms: {assumed: true, names: {stad-1: Rum 1}}
                languages: [{code: sv, by-right: true, source: law 6}]
                staffing:
                  - {profession: nurse, percent: 100, employer: region-test, source: law 7}
                  - {profession: coordinator, percent: 50, employer: [region-test, kommun-9901], source: law 7}
              by:
                name: By
                kind: satellite
                main: stad
                municipality: 9902
                host: kommun-9901
                principals: [region-test, kommun-9901]
                source: law 4
                reception: {principal: kommun-9901, assumed: true}
                hours: [{days: wednesday, open: 09.00-16.00, source: law 5}]
                rooms: {assumed: true, names: {by-1: Rum 1}}
                languages: [{code: sv, by-right: true, source: law 6}]
            where-met:
              nurse: {at: [main, satellite], source: law 8}
              coordinator: {at: [main], assumed: true}
            responsibilities:
              tests: {party: region, sv: Prover, en: Tests, source: law 9}
            service-levels:
              - {goal: first-answer, within: 1 working day, assumed: true}
              - {goal: first-visit, within: 7 days, assumed: true}
              - {goal: referral-answer, within: 3 days, assumed: true}
            helplines:
              emergency: {name: SOS, number: 112, for: {sv: Fara, en: Danger}, source: law 10}
            closed-days:
              source: law 11
              names: {2026-12-24: Julafton}
            partners:
              polis: {kind: police, name: Polisen i Stad, near: stad, from: 2026-01-01, to: 2026-12-31, assumed: true}
            """;

    private SmallNetwork() {}

    /** The small file with one piece of text replaced, which must be there. */
    static String with(String text, String other) {
        if (!TEXT.contains(text)) {
            throw new IllegalArgumentException("The small network does not contain: " + text);
        }
        return TEXT.replace(text, other);
    }

    static Resource file(String text) {
        return new ByteArrayResource(text.getBytes(StandardCharsets.UTF_8), "test.yaml");
    }
}
