package se.minimaria.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.StaffId;
import se.minimaria.network.Network;
import se.minimaria.platform.Installation;
import se.minimaria.platform.SecretFiles;
import se.minimaria.staff.EmployAdministrator;
import se.minimaria.staff.StaffName;

/**
 * The first person of an installation without the demo. A code in the data folder proves that one has the machine; it
 * works once, while nobody administers the installation yet.
 */
@Component
class FirstAdministrator implements ApplicationRunner {

    static final String FILE = "first-admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
    private static final int GROUPS = 5;
    private static final int GROUP = 4;

    private final EmployAdministrator employ;
    private final SecretFiles files;
    private final Installation installation;
    private final SystemActor setup;

    FirstAdministrator(EmployAdministrator employ, SecretFiles files, Installation installation, Network network) {
        this.employ = employ;
        this.files = files;
        this.installation = installation;
        this.setup =
                new SystemActor("first-setup", network.principals().getFirst().id());
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (installation.demo() || !Access.as(setup, employ::awaited)) {
            files.delete(FILE);
        } else if (files.read(FILE).isEmpty()) {
            files.write(FILE, newCode() + "\n");
            log.info("event=first-administrator-awaited file={} page=/arbete/forsta", FILE);
        }
    }

    /** Whether the page has anything to do. */
    boolean awaited() {
        return !installation.demo() && files.read(FILE).isPresent();
    }

    /** Makes the administrator and takes the code away; empty when the code is wrong or has been used. */
    synchronized Optional<StaffId> create(String code, StaffName name, String userName, String password) {
        var right = files.read(FILE)
                .filter(expected -> same(expected, code.strip()))
                .isPresent();
        if (!right || installation.demo()) {
            return Optional.empty();
        }
        var staff = Access.as(setup, () -> employ.employ(setup.principal(), name, userName, password));
        files.delete(FILE);
        log.info(
                "event=first-administrator-made staff={}",
                staff.map(StaffId::toString).orElse("none"));
        return staff;
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(expected.getBytes(StandardCharsets.UTF_8), typed.getBytes(StandardCharsets.UTF_8));
    }

    private static String newCode() {
        var random = new SecureRandom();
        var code = new StringBuilder();
        for (int i = 0; i < GROUPS * GROUP; i++) {
            code.append(i > 0 && i % GROUP == 0 ? "-" : "").append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return code.toString();
    }
}
