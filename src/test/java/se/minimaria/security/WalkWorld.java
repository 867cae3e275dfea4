package se.minimaria.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The reference model: what exists, and who may see it, in a few lines of plain Java. It knows nothing of SQL; where it
 * and the database differ, one of them is wrong.
 */
final class WalkWorld {

    /** Somebody at work; a principal that has no clinic gives none. */
    record Duty(UUID assignment, String principal, @Nullable String clinic) {}

    record File(UUID id, String principal, String clinic, boolean open, boolean hidden) {}

    record Part(UUID id, UUID file, UUID assignment, boolean emergency) {}

    record Section(UUID id, UUID entry, UUID file, String principal, String topic, boolean another) {}

    record Consent(UUID id, UUID file, String principal, Set<String> receivers, Set<String> topics, boolean current) {}

    record Decision(UUID id, UUID file, String principal, String receiver, Set<UUID> sections) {}

    final List<Duty> duties = new ArrayList<>();
    final List<File> files = new ArrayList<>();
    final List<Part> parts = new ArrayList<>();
    final Map<UUID, Set<UUID>> teams = new HashMap<>();
    private final Map<UUID, Set<UUID>> rescuers = new HashMap<>();
    final List<Section> sections = new ArrayList<>();
    final List<Consent> consents = new ArrayList<>();
    final Set<UUID> withdrawn = new HashSet<>();
    final List<Decision> decisions = new ArrayList<>();
    final Map<UUID, String> incoming = new HashMap<>();
    final Map<UUID, UUID> bound = new HashMap<>();
    final Map<UUID, Set<UUID>> accounts = new HashMap<>();

    /** Who looks. */
    sealed interface Eye {
        record OnDuty(Duty duty) implements Eye {}

        record Job(String principal) implements Eye {}

        record Young(UUID account) implements Eye {}

        record Nobody(int which) implements Eye {}
    }

    void admitted(Part part) {
        parts.add(part);
        (part.emergency() ? rescuers : teams)
                .computeIfAbsent(part.file(), id -> new HashSet<>())
                .add(part.assignment());
    }

    boolean inTeam(Duty duty, UUID file) {
        return teams.getOrDefault(file, Set.of()).contains(duty.assignment());
    }

    boolean finds(Duty duty, File file) {
        return file.principal().equals(duty.principal()) && (!file.hidden() || inTeam(duty, file.id()));
    }

    boolean mayOpen(Duty duty, UUID id) {
        var file = file(id);
        return file != null
                && file.principal().equals(duty.principal())
                && (inTeam(duty, id)
                        || rescuers.getOrDefault(id, Set.of()).contains(duty.assignment())
                        || (file.open() && file.clinic().equals(duty.clinic())));
    }

    /** The team does, and the clinic that the file is open to; whoever came in in an emergency does not. */
    boolean mayTakeIn(Duty duty, File file) {
        return file.principal().equals(duty.principal())
                && (inTeam(duty, file.id()) || (file.open() && file.clinic().equals(duty.clinic())));
    }

    /** What is wholly about the person the file is of. */
    static boolean aboutThemselves(Set<Section> sections) {
        return sections.stream().noneMatch(Section::another);
    }

    @Nullable
    File file(UUID id) {
        return files.stream().filter(file -> file.id().equals(id)).findFirst().orElse(null);
    }

    Set<UUID> seen(Eye eye, String table) {
        return switch (table) {
            case "person.client_file" -> ids(files.stream().filter(sees(eye)).map(File::id));
            case "person.participation" ->
                ids(parts.stream().filter(seesPart(eye)).map(Part::id));
            case "record.section" ->
                ids(sections.stream()
                        .filter(s -> opens(eye, s.file()) || sentFrom(eye, s))
                        .map(Section::id));
            case "record.entry" ->
                ids(sections.stream().filter(s -> opens(eye, s.file())).map(Section::entry));
            case "disclosure.consent" ->
                ids(consents.stream()
                        .filter(c -> opens(eye, c.file()) || linked(eye, c.file()))
                        .map(Consent::id));
            case "disclosure.decision" ->
                ids(decisions.stream()
                        .filter(d -> opens(eye, d.file()) || linked(eye, d.file()))
                        .map(Decision::id));
            case "disclosure.incoming" ->
                ids(incoming.entrySet().stream()
                        .filter(e -> receives(eye, e.getKey(), e.getValue()))
                        .map(Map.Entry::getKey));
            default -> throw new IllegalArgumentException(table);
        };
    }

    private Predicate<File> sees(Eye eye) {
        return file -> switch (eye) {
            case Eye.OnDuty on -> finds(on.duty(), file);
            case Eye.Job job -> job.principal().equals(file.principal());
            case Eye.Young young -> linked(eye, file.id());
            case Eye.Nobody nobody -> false;
        };
    }

    private Predicate<Part> seesPart(Eye eye) {
        return part -> {
            var file = Objects.requireNonNull(file(part.file()));
            return switch (eye) {
                case Eye.OnDuty(Duty duty) ->
                    file.principal().equals(duty.principal())
                            && (part.assignment().equals(duty.assignment())
                                    || inTeam(duty, file.id())
                                    || (!part.emergency() && !file.hidden()));
                case Eye.Job job -> job.principal().equals(file.principal());
                case Eye.Young young -> false;
                case Eye.Nobody nobody -> false;
            };
        };
    }

    private boolean opens(Eye eye, UUID id) {
        return switch (eye) {
            case Eye.OnDuty on -> mayOpen(on.duty(), id);
            case Eye.Job job -> sees(eye).test(Objects.requireNonNull(file(id)));
            case Eye.Young young -> false;
            case Eye.Nobody nobody -> false;
        };
    }

    private boolean linked(Eye eye, UUID file) {
        return eye instanceof Eye.Young young
                && accounts.getOrDefault(young.account(), Set.of()).contains(file);
    }

    private boolean sentFrom(Eye eye, Section section) {
        return linked(eye, section.file())
                && !section.another()
                && decisions.stream().anyMatch(decision -> decision.sections().contains(section.id()));
    }

    private boolean receives(Eye eye, UUID copy, String principal) {
        var file = bound.get(copy);
        return switch (eye) {
            case Eye.OnDuty on -> principal.equals(on.duty().principal()) && (file == null || mayOpen(on.duty(), file));
            case Eye.Job job -> principal.equals(job.principal());
            case Eye.Young young -> false;
            case Eye.Nobody nobody -> false;
        };
    }

    private static Set<UUID> ids(Stream<UUID> ids) {
        return ids.collect(Collectors.toSet());
    }
}
