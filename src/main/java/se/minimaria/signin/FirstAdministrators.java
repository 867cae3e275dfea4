package se.minimaria.signin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
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
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.Installation;
import se.minimaria.platform.SecretFiles;
import se.minimaria.staff.EmployAdministrator;
import se.minimaria.staff.SetupCode;
import se.minimaria.staff.StaffName;

/**
 * The first administrator of each principal, in an installation without the demo. No administrator reaches into another
 * principal's store, so each begins with a code of its own from the data folder: whoever has the machine hands it on. A
 * code works once, while nobody administers its principal yet.
 */
@Component
class FirstAdministrators implements ApplicationRunner {

    static final String FILE = "first-admin";

    private static final Logger log = LoggerFactory.getLogger(FirstAdministrators.class);

    private final EmployAdministrator employ;
    private final SecretFiles files;
    private final Installation installation;
    private final Network network;

    FirstAdministrators(EmployAdministrator employ, SecretFiles files, Installation installation, Network network) {
        this.employ = employ;
        this.files = files;
        this.installation = installation;
        this.network = network;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        network.principals().stream().map(Principal::id).forEach(this::prepare);
    }

    private void prepare(PrincipalId principal) {
        var file = file(principal);
        if (installation.demo() || !Access.as(setup(principal), () -> employ.awaited(principal))) {
            files.delete(file);
        } else if (files.read(file).isEmpty()) {
            files.write(file, SetupCode.random().shown() + "\n");
            log.info("event=first-administrator-awaited principal={} file={} page=/arbete/forsta", principal, file);
        }
    }

    /** The principal that a code makes the first administrator of. */
    Optional<PrincipalId> awaiting(SetupCode code) {
        return installation.demo()
                ? Optional.empty()
                : network.principals().stream()
                        .map(Principal::id)
                        .filter(principal -> files.read(file(principal))
                                .flatMap(SetupCode::read)
                                .filter(expected -> same(expected, code))
                                .isPresent())
                        .findFirst();
    }

    /** Makes the administrator and takes the code away; empty when the code is wrong or has been used. */
    synchronized Optional<StaffId> create(SetupCode code, StaffName name, String userName, String password) {
        var made = awaiting(code).flatMap(principal -> {
            var staff = Access.as(setup(principal), () -> employ.employ(principal, name, userName, password));
            files.delete(file(principal));
            return staff;
        });
        made.ifPresent(staff -> log.info("event=first-administrator-made staff={}", staff));
        return made;
    }

    /** The first principal's file has the plain name: where there is one principal only, that is all there is to know. */
    private String file(PrincipalId principal) {
        return network.principals().getFirst().id().equals(principal) ? FILE : FILE + "-" + principal.value();
    }

    private static SystemActor setup(PrincipalId principal) {
        return new SystemActor("first-setup", principal);
    }

    private static boolean same(SetupCode expected, SetupCode typed) {
        return MessageDigest.isEqual(
                expected.characters().getBytes(StandardCharsets.UTF_8),
                typed.characters().getBytes(StandardCharsets.UTF_8));
    }
}
