package se.minimaria.network.file;

import java.util.ArrayList;
import java.util.List;
import se.minimaria.network.PrincipalId;
import se.minimaria.network.Staffing;

/** Reads the {@code staffing} of a clinic: professions, percent of full time, employers. */
final class StaffingReader {

    private static final Format<Integer> PERCENT = Formats.number(1, 2000);

    private final References references;
    private final OriginReader origins;

    StaffingReader(References references, OriginReader origins) {
        this.references = references;
        this.origins = origins;
    }

    /** The posts, and none without a word if the clinic lists none; whether it should is a rule of its own. */
    List<Staffing> read(Entry clinic, List<PrincipalId> principals) {
        if (!clinic.has("staffing")) {
            return List.of();
        }
        List<Staffing> posts = new ArrayList<>();
        for (Entry entry : clinic.items("staffing")) {
            entry.sound(post(entry)).ifPresent(post -> {
                check(post, entry, posts, principals);
                posts.add(post);
            });
        }
        return posts;
    }

    private Staffing post(Entry entry) {
        return new Staffing(
                entry.one("profession", Formats.PROFESSION),
                entry.one("percent", PERCENT),
                entry.many("employer", references.principal()),
                origins.read(entry));
    }

    private static void check(Staffing post, Entry entry, List<Staffing> before, List<PrincipalId> principals) {
        if (post.employers().isEmpty()) {
            entry.problem("\"employer\" is empty, expected a principal of this file");
        }
        post.employers().stream()
                .filter(employer -> !principals.contains(employer))
                .forEach(employer ->
                        entry.problem("employer " + employer + " is not among the principals of the clinic"));
        if (before.stream().anyMatch(other -> isSamePost(post, other))) {
            entry.problem("the same profession and employer are given twice for the same days");
        }
    }

    private static boolean isSamePost(Staffing one, Staffing other) {
        return one.profession() == other.profession()
                && one.employers().equals(other.employers())
                && one.origin().validity().overlaps(other.origin().validity());
    }
}
