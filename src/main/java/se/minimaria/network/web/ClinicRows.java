package se.minimaria.network.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.minimaria.network.Clinic;
import se.minimaria.network.Language;
import se.minimaria.network.Network;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Profession;
import se.minimaria.network.Room;
import se.minimaria.network.Staffing;
import se.minimaria.network.web.NetworkPage.ClinicRow;
import se.minimaria.network.web.NetworkPage.HoursRow;
import se.minimaria.network.web.NetworkPage.LanguageRow;
import se.minimaria.network.web.NetworkPage.Mark;
import se.minimaria.network.web.NetworkPage.Offer;
import se.minimaria.network.web.NetworkPage.People;
import se.minimaria.network.web.NetworkPage.PostRow;
import se.minimaria.network.web.NetworkPage.StaffTable;

/** Lays out what belongs to one clinic. */
final class ClinicRows {

    private final Network network;
    private final LocalDate day;
    private final Locale locale;
    private final DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH.mm", Locale.ROOT);

    ClinicRows(Network network, LocalDate day, Locale locale) {
        this.network = network;
        this.day = day;
        this.locale = locale;
    }

    ClinicRow row(Clinic clinic) {
        return new ClinicRow(
                clinic.name(),
                Cells.key("clinic", clinic.kind()),
                clinic.main().map(main -> network.clinic(main).name()).orElse(null),
                new People(
                        clinic.principals().stream().map(this::mark).toList(),
                        mark(clinic.reception()),
                        Cells.origin(clinic.crew().reception().origin())),
                clinic.hours().periods().stream().map(this::hours).toList(),
                new Offer(
                        clinic.rooms().stream().map(Room::name).toList(),
                        clinic.rooms().stream().anyMatch(room -> room.origin().assumed()),
                        clinic.languages().stream().map(this::language).toList()));
    }

    StaffTable staff(Clinic clinic) {
        return new StaffTable(
                clinic.name(), clinic.staffing(day).stream().map(this::post).toList(), clinic.fullTimePercent(day));
    }

    private PostRow post(Staffing post) {
        return new PostRow(
                post.profession(),
                post.employers().stream().map(this::mark).toList(),
                post.shared(),
                post.percent(),
                met(post.profession()),
                Cells.origin(post.origin()));
    }

    private List<String> met(Profession profession) {
        return network.whereMet().stream()
                .filter(where -> where.profession() == profession)
                .flatMap(where -> where.at().stream().sorted())
                .map(kind -> Cells.key("clinic", kind))
                .toList();
    }

    private HoursRow hours(OpeningPeriod period) {
        String days = period.days().stream()
                .sorted()
                .map(weekday -> weekday.getDisplayName(TextStyle.FULL, locale))
                .collect(Collectors.joining(", "));
        String times = clock.format(period.opens()) + "–" + clock.format(period.closes());
        return new HoursRow(days, times, period.evening(), Cells.origin(period.origin()));
    }

    private LanguageRow language(Language language) {
        return new LanguageRow(
                "network.language." + language.code(),
                language.locale().getDisplayLanguage(locale),
                language.byRight(),
                Cells.origin(language.origin()));
    }

    private Mark mark(PrincipalId id) {
        return Cells.mark(network.principal(id));
    }
}
