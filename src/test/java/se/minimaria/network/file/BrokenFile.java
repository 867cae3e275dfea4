package se.minimaria.network.file;

import java.util.List;
import java.util.stream.Stream;
import se.minimaria.network.PrincipalId;

/** What replaces a piece of the small file, and the errors: the line that holds a piece of text, and the message. */
record BrokenFile(String text, String other, List<String> errors) {

    @Override
    public String toString() {
        return other.isBlank() ? "without " + text.strip() : other.strip().replace('\n', '|');
    }

    static Stream<BrokenFile> all() {
        return Stream.of(shapes(), values(), references(), rules(), clinicRules(), partners())
                .flatMap(files -> files);
    }

    private static Stream<BrokenFile> shapes() {
        return Stream.of(
                of(
                        "county: {code: 99, name: Testlän}",
                        "county: Testlän",
                        "1 \"county\": expected keys with values, found \"Testlän\""),
                of("\nsources:", "\ncountry: x\nsources:", "2 unknown key \"country\", did you mean \"county\"?"),
                of("name: Bys kommun", "name:", "7 principals.kommun-9902: \"name\": expected a text, found nothing"),
                of(
                        "name: Bys kommun",
                        "name: [By]",
                        "7 principals.kommun-9902: \"name\": expected a text, found a list"),
                of("short: By, ", "", "7 principals.kommun-9902: \"short\" is missing, expected a text"),
                of(
                        "short: By",
                        "short: By, short: Byn",
                        "7 principals.kommun-9902: \"short\" is given twice, first on line 7"),
                of(
                        "  9902:",
                        "  9901:",
                        "7 principals.kommun-9902: is the principal of no municipality",
                        "16 municipalities: \"9901\" is given twice, first on line 9",
                        "44 clinics.by: \"municipality\": expected a municipality of this file, found \"9902\", did you mean \"9901\"?"),
                of(
                        "languages: [{code: sv, by-right: true, source: law 6}]\n    staffing",
                        "languages: sv\n    staffing",
                        "36 clinics.stad: \"languages\": expected a list, found \"sv\""),
                of(
                        "[{days: wednesday, open: 09.00-16.00, source: law 5}]",
                        "[wednesday]",
                        "49 clinics.by: \"hours\": expected keys with values, found \"wednesday\""));
    }

    private static Stream<BrokenFile> values() {
        return Stream.of(
                of(
                        "kind: home",
                        "kind: hom",
                        "7 principals.kommun-9902: \"kind\": expected a kind of principal (region, host, home), found \"hom\", did you mean \"home\"?"),
                of("code: 99", "code: 9", "1 county: \"code\": expected 2 digits, found \"9\""),
                of(
                        "date: 2025-01-01",
                        "date: 2025-02-30",
                        "3 sources.law: \"date\": expected a date like 2026-11-24, found \"2025-02-30\""),
                of(
                        "open: 08.00-16.30",
                        "open: 8-16",
                        "33 clinics.stad.hours: \"open\": expected hours like 08.00-16.30, found \"8-16\""),
                of(
                        "open: 08.00-16.30",
                        "open: 16.30-08.00",
                        "33 clinics.stad.hours: closes at 08:00, not after it opens at 16:30"),
                of(
                        "days: [monday, tuesday]",
                        "days: [monday, tisdag]",
                        "33 clinics.stad.hours: \"days\": expected a weekday (monday, tuesday, wednesday, thursday, friday, saturday, sunday), found \"tisdag\""),
                of(
                        "days: [monday, tuesday]",
                        "days: []",
                        "33 clinics.stad.hours: \"days\" is empty, expected a weekday at least"),
                of(
                        "percent: 50",
                        "percent: 0",
                        "39 clinics.stad.staffing: \"percent\": expected a whole number from 1 to 2000, found \"0\""),
                of(
                        "percent: 50",
                        "percent: 50%",
                        "39 clinics.stad.staffing: \"percent\": expected a whole number from 1 to 2000, found \"50%\""),
                of(
                        "by-right: true, source: law 6}]\n    staffing",
                        "by-right: ja, source: law 6}]\n    staffing",
                        "36 clinics.stad.languages: \"by-right\": expected true or false, found \"ja\""),
                of(
                        "number: 112",
                        "number: SOS",
                        "62 helplines.emergency: \"number\": expected a telephone number in digits, found \"SOS\""),
                of(
                        "for: {sv: Fara, en: Danger}",
                        "for: {sv: Fara, engelska: Danger}",
                        "62 helplines.emergency.for: expected a language code like sv, found \"engelska\"",
                        "62 helplines.emergency: for: \"en\" is missing, expected a text"),
                of(
                        "number: 112",
                        "number: 112, checked-on: 2026-11-31, checked-by: head",
                        "62 helplines.emergency: \"checked-on\": expected a date like 2026-11-24, found \"2026-11-31\""),
                of(
                        "number: 112",
                        "number: 112, checked-on: 2026-11-22, checked-by: Ronja",
                        "62 helplines.emergency: \"checked-by\": expected a role (head, administrator, coordinator), found \"Ronja\""),
                of(
                        "number: 112",
                        "number: 112, checked-on: 2026-11-22",
                        "62 helplines.emergency: says only half of a check, expected both checked-on and checked-by"),
                of(
                        "2026-12-24: Julafton",
                        "24 december: Julafton",
                        "65 closed-days.names: expected a date like 2026-11-24, found \"24 december\""),
                of(
                        "party: region, ",
                        "party: region, from: 2026-02-01, to: 2026-01-31, ",
                        "56 responsibilities.tests: ends on 2026-01-31, before it begins on 2026-02-01"),
                of(
                        "kommun-9902: {",
                        "kommun-99: {",
                        "7 principals.kommun-99: expected " + PrincipalId.FORMAT + ", found \"kommun-99\"",
                        "18 municipalities.9902: \"principal\": expected a principal of this file, found \"kommun-9902\", did you mean \"kommun-9901\"?"));
    }

    private static Stream<BrokenFile> references() {
        return Stream.of(
                of(
                        "principal: kommun-9902",
                        "principal: kommun-9909",
                        "18 municipalities.9902: \"principal\": expected a principal of this file, found \"kommun-9909\", did you mean \"kommun-9901\"?"),
                of(
                        "    name: By\n    principal: kommun-9902\n    catchment: stad\n",
                        "    name: By\n    principal: kommun-9902\n",
                        "16 municipalities.9902: \"catchment\" is missing, expected a clinic of this file"),
                of(
                        "sv: Prover, en: Tests, source: law 9",
                        "sv: Prover, en: Tests, source: lag 9",
                        "56 responsibilities.tests: \"source\": expected a source of this file and a place in it, like \"agreed 8.3\", found \"lag 9\", did you mean \"law\"?"),
                of(
                        "aged-13-20: {count: 90, day: 2024-12-31, assumed: true}",
                        "aged-13-20: {count: 90, day: 2024-12-31}",
                        "22 municipalities.9902.aged-13-20: says neither where it comes from (source: …) nor that it is assumed (assumed: true)"),
                of(
                        "employer: region-test",
                        "employer: kommun-9902",
                        "38 clinics.stad.staffing: employer kommun-9902 is not among the principals of the clinic"));
    }

    private static Stream<BrokenFile> rules() {
        return Stream.of(
                of(
                        "kind: home, regime: sol",
                        "kind: home, regime: hsl",
                        "7 principals.kommun-9902: a principal of this kind works under sol"),
                of(
                        "principal: kommun-9902",
                        "principal: region-test",
                        "7 principals.kommun-9902: is the principal of no municipality",
                        "16 municipalities.9902: its principal is of kind region, expected a social board"),
                of(
                        "code: 99",
                        "code: 98",
                        "9 municipalities.9901: the code of a municipality of this county begins with 98",
                        "16 municipalities.9902: the code of a municipality of this county begins with 98"),
                of("count: 90,", "count: 1001,", "16 municipalities.9902: has more people aged 13 to 20 than people"),
                of(
                        "    principal: kommun-9902\n    catchment: stad",
                        "    principal: kommun-9902\n    catchment: by",
                        "16 municipalities.9902: catchment by is not a main clinic"),
                of(
                        "  coordinator: {at: [main], assumed: true}\n",
                        "",
                        "52 where-met: says nothing about coordinator, who is on the staff"),
                of(
                        "goal: first-visit",
                        "goal: first-answer",
                        "57 service-levels: promises nothing for first-visit",
                        "59 service-levels: the same goal is promised twice for the same days"));
    }

    private static Stream<BrokenFile> clinicRules() {
        return Stream.of(
                of(
                        "08.00-19.30",
                        "08.00-17.30",
                        "24 clinics.stad: a main clinic needs an evening a week, open until 18:00 or later"),
                of(
                        "days: thursday",
                        "days: [thursday, tuesday]",
                        "34 clinics.stad.hours: overlaps other hours of the same weekday"),
                of("    main: stad\n", "", "40 clinics.by: a satellite needs \"main\", the main clinic that staffs it"),
                of("    main: stad\n", "    main: by\n", "40 clinics.by: belongs to by, which is not a main clinic"),
                of("by-1: Rum 1", "stad-1: Rum 1", "40 clinics.by: room stad-1 is declared by another clinic, too"),
                of(
                        "reception: {principal: kommun-9901",
                        "reception: {principal: kommun-9902",
                        "40 clinics.by: reception kommun-9902 is not among its principals"),
                of(
                        "kind: satellite",
                        "kind: digital",
                        "40 clinics.by: a digital clinic has no \"municipality\"",
                        "40 clinics.by: a digital clinic has no \"host\"",
                        "40 clinics.by: a digital clinic has no \"main\"",
                        "40 clinics.by: a digital clinic has no \"rooms\""),
                of(
                        "profession: coordinator, percent: 50, employer: [region-test, kommun-9901]",
                        "profession: nurse, percent: 50, employer: region-test",
                        "39 clinics.stad.staffing: the same profession and employer are given twice for the same days"));
    }

    private static Stream<BrokenFile> partners() {
        return Stream.of(
                of(
                        "kind: police",
                        "kind: polis",
                        "67 partners.polis: \"kind\": expected a kind of partner, found \"polis\", did you mean \"police\"?"),
                of(
                        "near: stad, from",
                        "near: stan, from",
                        "67 partners.polis: \"near\": expected a clinic of this file, found \"stan\", did you mean \"stad\"?"),
                of("name: Polisen i Stad, ", "", "67 partners.polis: \"name\" is missing, expected a text"),
                of(
                        "from: 2026-01-01, to: 2026-12-31, assumed: true",
                        "from: 2026-01-01, to: 2025-12-31",
                        "67 partners.polis: says neither where it comes from (source: …) nor that it is assumed (assumed: true)",
                        "67 partners.polis: ends on 2025-12-31, before it begins on 2026-01-01"),
                of(
                        "  polis: {",
                        "  Polis: {",
                        "67 partners.Polis: expected lower-case letters a-z and digits, parts joined by -, found \"Polis\""),
                of("near: stad, from", "near: stad, phone: 112, from", "67 partners.polis: unknown key \"phone\""));
    }

    private static BrokenFile of(String text, String other, String... errors) {
        return new BrokenFile(text, other, List.of(errors));
    }
}
