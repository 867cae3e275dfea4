package se.minimaria.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import se.minimaria.signin.PageRules.Verdict;
import se.minimaria.staff.EmployStaff;
import se.minimaria.staff.GiveCredential;
import se.minimaria.staff.Role;
import se.minimaria.testing.Browser;
import se.minimaria.testing.Crew;
import se.minimaria.testing.MinimariaTest;

/** Every page × every role. A page that is new has no row in {@link #EXPECTED} and fails here until somebody decides. */
@MinimariaTest
class RouteTableIT {

    private static final String ALL = "visitor care case_worker head steering registrar administrator";
    private static final String ON_DUTY = "care case_worker head steering registrar administrator";
    private static final String CARE = "care";
    private static final String CLIENTS = "care case_worker";

    /** Who may reach what is below a path; the longest path counts. Pages that are not built yet have their row too. */
    static final Map<String, String> EXPECTED = Map.ofEntries(
            Map.entry("/arbete", ON_DUTY),
            Map.entry("/arbete/logga-in", ALL),
            Map.entry("/arbete/forsta", ALL),
            Map.entry("/arbete/kvar", ALL),
            Map.entry("/demo", ALL),
            Map.entry("/arbete/kod", ON_DUTY),
            Map.entry("/arbete/logga-ut", ON_DUTY),
            Map.entry("/arbete/las", ON_DUTY),
            Map.entry("/arbete/uppdrag", ON_DUTY),
            Map.entry("/arbete/natverket", ON_DUTY),
            Map.entry("/arbete/idag", "care case_worker head registrar administrator"),
            Map.entry("/arbete/inkorg", CARE),
            Map.entry("/arbete/prata", CARE),
            Map.entry("/arbete/kalender", CARE),
            Map.entry("/arbete/remisser", CARE),
            Map.entry("/arbete/uteblivna", CARE),
            Map.entry("/arbete/vantelista", CARE),
            Map.entry("/arbete/personer", CLIENTS),
            Map.entry("/arbete/handlingar", CLIENTS),
            Map.entry("/arbete/nodoppning", CLIENTS),
            Map.entry("/arbete/utskick", "care case_worker head"),
            Map.entry("/arbete/partner", "care head"),
            Map.entry("/arbete/personal", "head administrator"),
            Map.entry("/arbete/tilldela", "administrator"),
            Map.entry("/arbete/hjalplinjer", "head administrator"),
            Map.entry("/styrning/indikatorer", ON_DUTY),
            Map.entry("/styrning/regler", ON_DUTY),
            Map.entry("/mina-sidor", "young_person"),
            Map.entry("/mina-sidor/logga-in", ALL + " young_person"));

    /** First words of the public paths; everything else asks who one is. */
    private static final List<String> PUBLIC = List.of(
            "",
            "sa-funkar-det",
            "lattlast",
            "vem-far-veta",
            "mottagningar",
            "narstaende",
            "partner",
            "p",
            "akut",
            "gom-spar",
            "tillganglighet",
            "dina-uppgifter",
            "tyck-till",
            "lamna",
            "tema",
            "tangenter",
            "error",
            "skriv",
            "kod",
            "trad",
            "boka",
            "tid",
            "ko",
            "svara",
            "prata",
            "kvitto",
            "kalender");

    @LocalServerPort
    int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mappings;

    @Autowired
    EmployStaff employ;

    @Autowired
    GiveCredential credential;

    private Crew crew;

    @BeforeEach
    void gather() {
        crew = new Crew(employ, credential);
    }

    @Test
    void hasARowForEveryPage() {
        assertThat(paths())
                .isNotEmpty()
                .allSatisfy(path -> assertThat(isPublic(path) || !expected(path).isEmpty())
                        .as("who may reach %s is decided in PageRules and here", path)
                        .isTrue());
    }

    @Test
    void decidesAsTheTableSaysForEveryPageAndEveryStanding() {
        var all = new TreeSet<>(paths());
        all.addAll(EXPECTED.keySet());
        all.removeIf(RouteTableIT::isPublic);
        for (var path : all) {
            for (var standing : Standing.values()) {
                if (isDecided(path, standing)) {
                    assertThat(PageRules.decide(path, standing) == Verdict.ENTER)
                            .as("%s at %s", standing, path)
                            .isEqualTo(isOpen(path, standing));
                }
            }
        }
    }

    /** Whether the table says something about a standing at a path; the steps of signing in have tests of their own. */
    static boolean isDecided(String path, Standing standing) {
        var youthPage = path.startsWith("/mina-sidor");
        return standing != Standing.HALFWAY
                && standing != Standing.CHOOSING
                && (standing == Standing.VISITOR || youthPage == (standing == Standing.YOUNG_PERSON));
    }

    static boolean isOpen(String path, Standing standing) {
        return List.of(expected(path).split(" ", -1)).contains(standing.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void answersTheWrongRoleWith404AndAVisitorWithTheSignInPage() {
        var browsers = signedInBrowsers();
        var visitor = new Browser(port);
        var checked = new TreeMap<String, Integer>();
        for (var path : EXPECTED.keySet()) {
            if (path.startsWith("/mina-sidor")) {
                continue;
            }
            if (!expected(path).contains("visitor")) {
                assertThat(Browser.target(visitor.get(path))).as(path).startsWith("/arbete/logga-in");
            }
            browsers.forEach((role, browser) -> {
                if (!expected(path).contains(role.code())) {
                    assertThat(browser.get(path).statusCode())
                            .as("%s at %s", role, path)
                            .isEqualTo(404);
                    checked.merge(role.code(), 1, Integer::sum);
                }
            });
        }
        assertThat(checked).containsKeys("head", "steering", "registrar", "administrator");
    }

    @Test
    void opensNothingThatTheTableDoesNotName() {
        assertThat(PageRules.decide("/arbete/nytt", Standing.CARE)).isEqualTo(Verdict.NOT_HERE);
        assertThat(PageRules.decide("/arbete/inkorgen", Standing.CARE)).isEqualTo(Verdict.NOT_HERE);
        assertThat(PageRules.decide("/styrning", Standing.HEAD)).isEqualTo(Verdict.NOT_HERE);
        assertThat(PageRules.decide("/arbete/inkorg", Standing.HALFWAY)).isEqualTo(Verdict.PROVE);
        assertThat(PageRules.decide("/arbete/uppdrag", Standing.HALFWAY)).isEqualTo(Verdict.PROVE);
        assertThat(PageRules.decide("/arbete/inkorg", Standing.CHOOSING)).isEqualTo(Verdict.CHOOSE);
    }

    private Map<Role, Browser> signedInBrowsers() {
        var browsers = new EnumMap<Role, Browser>(Role.class);
        for (var role : Role.values()) {
            var member = crew.member();
            var assignment = crew.office(member.id(), role);
            var browser = new Browser(port);
            browser.get("/arbete/logga-in");
            browser.post("/arbete/logga-in", Map.of("name", member.userName(), "password", Crew.PASSWORD));
            browser.get("/arbete/uppdrag");
            browser.post("/arbete/uppdrag", Map.of("choice", assignment.toString()));
            browsers.put(role, browser);
        }
        return browsers;
    }

    private List<String> paths() {
        return mappings.getHandlerMethods().keySet().stream()
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Collection::stream)
                .map(pattern -> pattern.replaceAll("\\{[^}]*}", "x"))
                .distinct()
                .toList();
    }

    private static String expected(String path) {
        return EXPECTED.keySet().stream()
                .filter(row -> path.equals(row) || (!row.equals("/arbete") && path.startsWith(row + "/")))
                .max(Comparator.comparingInt(String::length))
                .map(EXPECTED::get)
                .orElse("");
    }

    private static boolean isPublic(String path) {
        return PUBLIC.contains(path.replaceFirst("^/", "").replaceFirst("/.*", ""));
    }
}
