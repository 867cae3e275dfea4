package se.minimaria.access;

import java.io.IOException;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import se.minimaria.access.ChainVerdict.Broken;
import se.minimaria.access.ChainVerdict.Fault;
import se.minimaria.access.ChainVerdict.Whole;
import se.minimaria.network.PrincipalId;
import se.minimaria.platform.OwnersLook;

/**
 * The command {@code verify-log}: tells for each principal whether its access log is as it was sealed. It starts no page
 * and no demo and changes nothing; it reads as the owner of the tables, past all stores, and prints no row.
 *
 * <p>Who could rewrite the log could make the whole chain anew. Therefore it prints each principal's last seal as a word
 * that can be noted elsewhere; given noted words as arguments, it looks whether those seals still stand in the chain.
 */
public final class VerifyLogCommand {

    /** The argument that asks for it. */
    public static final String NAME = "verify-log";

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int NOT_VERIFIED = 2;

    private final JdbcClient database;
    private final Connection connection;
    private final PrintStream out;

    private VerifyLogCommand(Connection connection, PrintStream out) {
        this.connection = connection;
        this.database = JdbcClient.create(new SingleConnectionDataSource(connection, true));
        this.out = out;
    }

    /**
     * Verifies and prints.
     *
     * @param arguments noted seals, such as {@code kommun-2080:17:4f0a…}
     * @return the exit code: 0 when every chain is whole, 1 when one is broken, 2 when it could not be told
     */
    public static int run(List<String> arguments, PrintStream out) {
        try (var settings = new SpringApplicationBuilder(SettingsOnly.class)
                        .web(WebApplicationType.NONE)
                        .logStartupInfo(false)
                        .run();
                var look = OwnersLook.at(settings.getEnvironment())) {
            var noted = arguments.stream().map(NotedSeal::read).toList();
            return new VerifyLogCommand(look.connection(), out).verify(noted);
        } catch (IOException
                | SQLException
                | DataAccessException
                | IllegalStateException
                | IllegalArgumentException no) {
            out.println("The access log could not be verified: "
                    + NestedExceptionUtils.getMostSpecificCause(no).getMessage());
            return NOT_VERIFIED;
        }
    }

    /** The environment is read as for the application; nothing else of the application begins. */
    private static final class SettingsOnly {}

    private int verify(List<NotedSeal> noted) throws SQLException {
        var principals = new TreeSet<>(principals());
        noted.forEach(seal -> principals.add(seal.principal()));
        if (principals.isEmpty()) {
            out.println("Nothing has been logged yet.");
        }
        var code = WHOLE;
        for (var principal : principals) {
            var own = noted.stream()
                    .filter(seal -> seal.principal().equals(principal))
                    .toList();
            switch (verdict(new PrincipalId(principal), own)) {
                case Whole whole -> out.println(principal + ": " + words(whole) + lastSeal(principal));
                case Broken broken -> {
                    out.println(principal + ": broken at seal " + broken.seal() + ": "
                            + broken.fault().words());
                    code = BROKEN;
                }
            }
        }
        return code;
    }

    private static String words(Whole whole) {
        return "whole (seals: %d, rows: %d, not sealed yet: %d)"
                .formatted(whole.seals(), whole.rows(), whole.unsealed());
    }

    private String lastSeal(String principal) {
        var head = LogHead.of(database, principal);
        return head.number() == 0 ? "" : ", last seal " + new NotedSeal(principal, head.number(), head.digest());
    }

    private ChainVerdict verdict(PrincipalId principal, List<NotedSeal> noted) throws SQLException {
        var walk = new ChainWalk(principal);
        Optional<ChainVerdict> verdict = Optional.empty();
        while (verdict.isEmpty()) {
            verdict = walk.step(database);
            connection.commit();
        }
        if (verdict.get() instanceof Broken broken) {
            return broken;
        }
        return noted.stream()
                .filter(seal -> !seal.stands(database))
                .findFirst()
                .<ChainVerdict>map(seal -> new Broken(principal, seal.number(), Fault.NOT_AS_NOTED))
                .orElse(verdict.get());
    }

    private List<String> principals() {
        return Stream.of("access.log_head", "access.log_seal", "access.log")
                .flatMap(table ->
                        database.sql("select distinct principal_id from " + table).query(String.class).list().stream())
                .toList();
    }
}
