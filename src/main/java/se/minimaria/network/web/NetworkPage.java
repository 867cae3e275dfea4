package se.minimaria.network.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.minimaria.network.Profession;

/** What the staff page of the network shows; keys are bundle keys, everything else is text to print. */
record NetworkPage(
        Parties parties, List<ClinicRow> clinics, List<StaffTable> staff, Agreed agreed, List<SourceRow> sources) {

    /** Who is there: authorities and municipalities. */
    record Parties(List<PrincipalRow> principals, List<CatchmentTable> catchments, String total) {}

    /** What has been agreed, promised or closed. */
    record Agreed(
            List<ResponsibilityRow> responsibilities,
            List<PromiseRow> promises,
            List<HelplineRow> helplines,
            List<PartnerRow> partners,
            List<ClosedRow> closed) {}

    /** Where a value comes from. */
    record OriginCell(
            @Nullable String source,
            boolean assumed,
            boolean unverified,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {}

    record Mark(String letter, String style, String name) {}

    record PrincipalRow(Mark mark, String id, String kindKey, String regimeKey, List<String> runs, OriginCell origin) {}

    record CatchmentTable(String clinic, String host, List<MunicipalityRow> municipalities, String all, String young) {}

    record MunicipalityRow(
            String code, String name, String all, String young, OriginCell allOrigin, OriginCell youngOrigin) {}

    record ClinicRow(
            String name, String kindKey, @Nullable String main, People people, List<HoursRow> hours, Offer offer) {}

    /** Whose staff one meets at a clinic, and who answers. */
    record People(List<Mark> principals, Mark reception, OriginCell receptionOrigin) {}

    record HoursRow(String days, String times, boolean evening, OriginCell origin) {}

    record Offer(List<String> rooms, boolean roomsAssumed, List<LanguageRow> languages) {}

    /** A language; the name serves where the bundle has none. */
    record LanguageRow(String key, String name, boolean byRight, OriginCell origin) {}

    record StaffTable(String clinic, List<PostRow> posts, int sum) {}

    record PostRow(
            Profession profession,
            List<Mark> employers,
            boolean shared,
            int percent,
            List<String> metKeys,
            OriginCell origin) {}

    record ResponsibilityRow(String partyKey, boolean first, String text, OriginCell origin) {}

    record PromiseRow(String goalKey, String unitKey, int amount, OriginCell origin) {}

    record HelplineRow(
            String name,
            String number,
            String purpose,
            @Nullable LocalDate checked) {}

    /** A workplace outside that may be given a link, with the clinic whose times come first. */
    record PartnerRow(String name, String kindKey, String near, OriginCell origin) {}

    record ClosedRow(LocalDate day, String name) {}

    record SourceRow(String title, @Nullable LocalDate date, boolean unverified) {}
}
