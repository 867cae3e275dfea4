package se.minimaria.signin;

import static se.minimaria.signin.Standing.ADMINISTRATOR;
import static se.minimaria.signin.Standing.CARE;
import static se.minimaria.signin.Standing.CASE_WORKER;
import static se.minimaria.signin.Standing.CHOOSING;
import static se.minimaria.signin.Standing.HALFWAY;
import static se.minimaria.signin.Standing.HEAD;
import static se.minimaria.signin.Standing.REGISTRAR;
import static se.minimaria.signin.Standing.STEERING;
import static se.minimaria.signin.Standing.VISITOR;
import static se.minimaria.signin.Standing.YOUNG_PERSON;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who may reach which page: the whole table. The longest path that fits decides; a page at work or among a young person's
 * own pages that no row names is reached by nobody.
 *
 * <p>Only care sees clients; the case worker of a home municipality has no clinic's inbox and calendar. A head of
 * operations answers for the care but takes no part in it, and so opens no file by office (PDL 4:1; lag 2001:454 § 10).
 */
final class PageRules {

    private static final Set<Standing> EVERYBODY = EnumSet.allOf(Standing.class);
    private static final Set<Standing> ON_DUTY =
            EnumSet.of(CARE, CASE_WORKER, HEAD, STEERING, REGISTRAR, ADMINISTRATOR);
    private static final Set<Standing> SIGNED_IN = with(ON_DUTY, CHOOSING);
    private static final Set<Standing> CLIENTS = EnumSet.of(CARE, CASE_WORKER);

    static final List<Rule> TABLE = List.of(
            // the door itself
            new Rule("/arbete/logga-in", EVERYBODY),
            new Rule("/arbete/forsta", EVERYBODY),
            new Rule("/arbete/kvar", EVERYBODY),
            new Rule("/demo", EVERYBODY),
            new Rule("/arbete/kod", with(SIGNED_IN, HALFWAY)),
            new Rule("/arbete/logga-ut", with(SIGNED_IN, HALFWAY)),
            new Rule("/arbete/las", with(SIGNED_IN, HALFWAY)),
            new Rule("/arbete/uppdrag", SIGNED_IN),
            // the workplace
            new Rule("/arbete", ON_DUTY),
            new Rule("/arbete/idag", EnumSet.of(CARE, CASE_WORKER, HEAD, REGISTRAR, ADMINISTRATOR)),
            new Rule("/arbete/natverket", ON_DUTY),
            // inbox, queues and calendar are a clinic's
            new Rule("/arbete/inkorg", EnumSet.of(CARE)),
            new Rule("/arbete/prata", EnumSet.of(CARE)),
            new Rule("/arbete/kalender", EnumSet.of(CARE)),
            new Rule("/arbete/remisser", EnumSet.of(CARE)),
            new Rule("/arbete/uteblivna", EnumSet.of(CARE)),
            new Rule("/arbete/vantelista", EnumSet.of(CARE)),
            new Rule("/arbete/personer", CLIENTS),
            new Rule("/arbete/handlingar", CLIENTS),
            new Rule("/arbete/nodoppning", CLIENTS),
            // links of workplaces outside: given by heads and coordinators, taken back by anybody in the house
            new Rule("/arbete/partner", EnumSet.of(CARE, HEAD)),
            // what did not reach people: whoever can tell them in another way, and who answers for it
            new Rule("/arbete/utskick", with(CLIENTS, HEAD)),
            // accounts and assignments: whoever answers for the care sees them, the administrator gives them
            new Rule("/arbete/personal", EnumSet.of(HEAD, ADMINISTRATOR)),
            new Rule("/arbete/tilldela", EnumSet.of(ADMINISTRATOR)),
            // the numbers of public pages
            new Rule("/arbete/hjalplinjer", EnumSet.of(HEAD, ADMINISTRATOR)),
            // steering: suppressed figures and the rules as a table, no persons
            new Rule("/styrning/indikatorer", ON_DUTY),
            new Rule("/styrning/regler", ON_DUTY),
            // a young person's own pages
            new Rule("/mina-sidor", EnumSet.of(YOUNG_PERSON)),
            new Rule("/mina-sidor/logga-in", EVERYBODY));

    private PageRules() {}

    /** The row that decides for a path. */
    static Optional<Rule> about(String path) {
        return about(TABLE, path);
    }

    private static Optional<Rule> about(List<Rule> table, String path) {
        return table.stream()
                .filter(rule -> rule.covers(path))
                .max(Comparator.comparingInt(rule -> rule.path().length()));
    }

    /** What happens to somebody at a path. */
    static Verdict decide(String path, Standing standing) {
        return decide(TABLE, path, standing);
    }

    /** As {@link #decide(String, Standing)} with other rows. */
    static Verdict decide(List<Rule> table, String path, Standing standing) {
        var entered = about(table, path).filter(rule -> rule.open().contains(standing));
        if (entered.isPresent()) {
            return Verdict.ENTER;
        }
        return switch (standing) {
            case VISITOR -> Verdict.SIGN_IN;
            case HALFWAY -> Verdict.PROVE;
            case CHOOSING -> Verdict.CHOOSE;
            case CARE, CASE_WORKER, HEAD, STEERING, REGISTRAR, ADMINISTRATOR, YOUNG_PERSON -> Verdict.NOT_HERE;
        };
    }

    private static Set<Standing> with(Set<Standing> standings, Standing one) {
        var all = EnumSet.copyOf(standings);
        all.add(one);
        return all;
    }

    /** A page and all below it, and for whom it is open. {@code /arbete} alone is one page, not everything below. */
    record Rule(String path, Set<Standing> open) {

        boolean covers(String asked) {
            return asked.equals(path) || (!path.equals("/arbete") && asked.startsWith(path + "/"));
        }
    }

    /** What the door says. */
    enum Verdict {
        ENTER,
        SIGN_IN,
        PROVE,
        CHOOSE,
        NOT_HERE
    }
}
