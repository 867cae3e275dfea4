package se.minimaria.network.file;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.OpeningPeriod;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.PrincipalKind;
import se.minimaria.network.Room;

/** What the description of operations demands of each clinic (chapters 3, 5 and 8.3), and what keeps the file whole. */
final class ClinicRules {

    private final Map<PrincipalId, PrincipalKind> kinds;
    private final List<Located<Clinic>> clinics;

    ClinicRules(Map<PrincipalId, PrincipalKind> kinds, List<Located<Clinic>> clinics) {
        this.kinds = new HashMap<>(kinds);
        this.clinics = List.copyOf(clinics);
    }

    void check() {
        Set<String> rooms = new HashSet<>();
        for (Located<Clinic> located : clinics) {
            Clinic clinic = located.value();
            Entry entry = located.entry();
            switch (clinic.kind()) {
                case MAIN -> main(clinic, entry);
                case SATELLITE -> satellite(clinic, entry);
                case DIGITAL -> digital(clinic, entry);
            }
            principals(clinic, entry);
            clinic.rooms().stream()
                    .map(Room::id)
                    .filter(room -> !rooms.add(room))
                    .forEach(room -> entry.problem("room " + room + " is declared by another clinic, too"));
        }
    }

    private static void main(Clinic clinic, Entry entry) {
        place(clinic, entry);
        forbid(clinic.main().isPresent(), "main", "a main clinic", entry);
        if (clinic.crew().staffing().isEmpty()) {
            entry.problem("a main clinic needs \"staffing\"");
        }
        if (clinic.hours().periods().stream().noneMatch(OpeningPeriod::evening)) {
            entry.problem("a main clinic needs an evening a week, open until " + OpeningPeriod.EVENING + " or later");
        }
    }

    private void satellite(Clinic clinic, Entry entry) {
        place(clinic, entry);
        forbid(!clinic.crew().staffing().isEmpty(), "staffing", "a satellite", entry);
        if (clinic.main().isEmpty()) {
            entry.problem("a satellite needs \"main\", the main clinic that staffs it");
        }
        if (clinic.hours().periods().isEmpty()) {
            entry.problem("a satellite needs a day a week, \"hours\" is empty");
        }
        clinics.stream()
                .map(Located::value)
                .filter(other -> clinic.main().filter(other.id()::equals).isPresent())
                .forEach(main -> belongs(clinic, main, entry));
    }

    private static void belongs(Clinic satellite, Clinic main, Entry entry) {
        if (main.kind() != ClinicKind.MAIN) {
            entry.problem("belongs to " + main.id() + ", which is not a main clinic");
        } else if (!satellite.host().equals(main.host())) {
            entry.problem("has another host than its main clinic " + main.id());
        }
    }

    private static void digital(Clinic clinic, Entry entry) {
        forbid(clinic.municipality().isPresent(), "municipality", "a digital clinic", entry);
        forbid(clinic.host().isPresent(), "host", "a digital clinic", entry);
        forbid(clinic.main().isPresent(), "main", "a digital clinic", entry);
        forbid(!clinic.rooms().isEmpty(), "rooms", "a digital clinic", entry);
        forbid(!clinic.crew().staffing().isEmpty(), "staffing", "a digital clinic", entry);
    }

    private static void place(Clinic clinic, Entry entry) {
        require(clinic.municipality().isPresent(), "municipality", entry);
        require(clinic.host().isPresent(), "host", entry);
        require(!clinic.rooms().isEmpty(), "rooms", entry);
    }

    private void principals(Clinic clinic, Entry entry) {
        List<PrincipalId> here = clinic.principals();
        clinic.host().ifPresent(host -> {
            if (kinds.getOrDefault(host, PrincipalKind.HOST) != PrincipalKind.HOST) {
                entry.problem("host " + host + " is not a principal of kind host");
            }
            if (!here.contains(host)) {
                entry.problem("host " + host + " is not among its principals");
            }
        });
        if (!here.contains(clinic.reception())) {
            entry.problem("reception " + clinic.reception() + " is not among its principals");
        }
    }

    private static void require(boolean written, String key, Entry entry) {
        if (!written) {
            entry.problem("a clinic that is not digital needs \"" + key + "\"");
        }
    }

    private static void forbid(boolean written, String key, String kind, Entry entry) {
        if (written) {
            entry.problem(kind + " has no \"" + key + "\"");
        }
    }
}
