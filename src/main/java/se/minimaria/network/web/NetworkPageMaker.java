package se.minimaria.network.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Municipality;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;
import se.minimaria.network.Responsibility;
import se.minimaria.network.ResponsibleParty;
import se.minimaria.network.ServiceGoal;
import se.minimaria.network.web.NetworkPage.Agreed;
import se.minimaria.network.web.NetworkPage.CatchmentTable;
import se.minimaria.network.web.NetworkPage.ClosedRow;
import se.minimaria.network.web.NetworkPage.HelplineRow;
import se.minimaria.network.web.NetworkPage.MunicipalityRow;
import se.minimaria.network.web.NetworkPage.Parties;
import se.minimaria.network.web.NetworkPage.PartnerRow;
import se.minimaria.network.web.NetworkPage.PrincipalRow;
import se.minimaria.network.web.NetworkPage.PromiseRow;
import se.minimaria.network.web.NetworkPage.ResponsibilityRow;
import se.minimaria.network.web.NetworkPage.SourceRow;

/** Lays the network out as tables, as it holds on a day and in the reader's language. */
final class NetworkPageMaker {

    private final Network network;
    private final LocalDate day;
    private final Locale locale;
    private final NumberFormat numbers;

    NetworkPageMaker(Network network, LocalDate day, Locale locale) {
        this.network = network;
        this.day = day;
        this.locale = locale;
        this.numbers = NumberFormat.getIntegerInstance(locale);
    }

    NetworkPage page() {
        ClinicRows clinics = new ClinicRows(network, day, locale);
        return new NetworkPage(
                new Parties(
                        network.principals().stream().map(this::principal).toList(),
                        mainClinics().stream().map(this::catchment).toList(),
                        numbers.format(all(network.municipalities()))),
                network.clinics().stream().map(clinics::row).toList(),
                mainClinics().stream().map(clinics::staff).toList(),
                new Agreed(responsibilities(), promises(), helplines(), partners(), closed()),
                sources());
    }

    private List<Clinic> mainClinics() {
        return network.clinics().stream()
                .filter(clinic -> clinic.kind() == ClinicKind.MAIN)
                .toList();
    }

    private PrincipalRow principal(Principal principal) {
        List<String> runs = network.clinics().stream()
                .filter(clinic -> clinic.principals().contains(principal.id()))
                .map(Clinic::name)
                .toList();
        return new PrincipalRow(
                Cells.mark(principal),
                principal.id().value(),
                Cells.key("principal", principal.kind()),
                Cells.key("regime", principal.regime()),
                runs,
                Cells.origin(principal.origin()));
    }

    private CatchmentTable catchment(Clinic main) {
        List<Municipality> municipalities = network.catchment(main.id());
        return new CatchmentTable(
                main.name(),
                main.host().map(network::principal).map(Principal::name).orElse(""),
                municipalities.stream().map(this::municipality).toList(),
                numbers.format(all(municipalities)),
                numbers.format(municipalities.stream()
                        .mapToInt(one -> one.population().young().count())
                        .sum()));
    }

    private MunicipalityRow municipality(Municipality municipality) {
        return new MunicipalityRow(
                municipality.code().value(),
                municipality.name(),
                numbers.format(municipality.population().all().count()),
                numbers.format(municipality.population().young().count()),
                Cells.origin(municipality.population().all().origin()),
                Cells.origin(municipality.population().young().origin()));
    }

    private static int all(List<Municipality> municipalities) {
        return municipalities.stream()
                .mapToInt(one -> one.population().all().count())
                .sum();
    }

    private List<ResponsibilityRow> responsibilities() {
        List<ResponsibilityRow> rows = new ArrayList<>();
        for (ResponsibleParty party : ResponsibleParty.values()) {
            boolean first = true;
            for (Responsibility row : network.responsibilities()) {
                if (row.party() == party) {
                    rows.add(responsibility(row, first));
                    first = false;
                }
            }
        }
        return rows;
    }

    private ResponsibilityRow responsibility(Responsibility row, boolean first) {
        return new ResponsibilityRow(
                Cells.key("party", row.party()), first, row.text().in(locale), Cells.origin(row.origin()));
    }

    private List<PromiseRow> promises() {
        return Arrays.stream(ServiceGoal.values())
                .flatMap(goal -> network.serviceLevel(goal, day).stream())
                .map(level -> new PromiseRow(
                        Cells.key("goal", level.goal()),
                        Cells.key("unit", level.unit()),
                        level.amount(),
                        Cells.origin(level.origin())))
                .toList();
    }

    private List<HelplineRow> helplines() {
        return network.helplines().stream()
                .map(line -> new HelplineRow(
                        line.name().in(locale),
                        line.number(),
                        line.purpose().in(locale),
                        line.checkedOn().orElse(null)))
                .toList();
    }

    private List<PartnerRow> partners() {
        return network.partners().stream()
                .map(partner -> new PartnerRow(
                        partner.name(),
                        partner.kind().messageKey(),
                        network.clinic(partner.near()).name(),
                        Cells.origin(partner.origin())))
                .toList();
    }

    private List<ClosedRow> closed() {
        return network.closedDays().names().tailMap(day).entrySet().stream()
                .map(closed -> new ClosedRow(closed.getKey(), closed.getValue()))
                .toList();
    }

    private List<SourceRow> sources() {
        return network.county().sources().stream()
                .map(source -> new SourceRow(source.title(), source.dated(), source.unverified()))
                .toList();
    }
}
