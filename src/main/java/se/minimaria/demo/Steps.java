package se.minimaria.demo;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext;
import se.minimaria.platform.OnlyInDemo;

/**
 * The journal of the fill. A step and its note are one transaction: killed before the commit it never happened, killed
 * after it it is known and not taken again.
 */
@Component
@OnlyInDemo
class Steps {

    /** What a step notes that came to nothing, such as a wish for a time when none was free. */
    private static final String NOTHING = "";

    private final JdbcClient database;
    private final TransactionTemplate transaction;

    Steps(JdbcClient database, PlatformTransactionManager transactions) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** Takes a step unless it was taken before; gives what it came to either way. */
    Optional<UUID> once(int unit, String name, AccessContext context, Supplier<Optional<UUID>> step) {
        return noted(unit, name, context, () -> step.get().map(UUID::toString)).map(UUID::fromString);
    }

    /** The same for a step that comes to more than one id; ids and instants only. */
    Optional<String> noted(int unit, String name, AccessContext context, Supplier<Optional<String>> step) {
        var result = in(
                context,
                () -> taken(unit, name).orElseGet(() -> {
                    var came = step.get().orElse(NOTHING);
                    database.sql("insert into demo.step (unit, name, result) values (:unit, :name, :result)")
                            .param("unit", unit)
                            .param("name", name)
                            .param("result", came)
                            .update();
                    return came;
                }));
        return result.equals(NOTHING) ? Optional.empty() : Optional.of(result);
    }

    /** Reads or repeats something that may be done twice. */
    <T> T in(AccessContext context, Supplier<T> work) {
        return Objects.requireNonNull(Access.as(context, () -> transaction.execute(status -> work.get())));
    }

    /** What a step came to, if it was taken. */
    Optional<String> taken(int unit, String name, AccessContext context) {
        return in(context, () -> taken(unit, name));
    }

    private Optional<String> taken(int unit, String name) {
        return database.sql("select result from demo.step where unit = :unit and name = :name")
                .param("unit", unit)
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** The run that goes on, or a new one that ends on the given day. */
    Run run(AccessContext context, long seed, LocalDate until, int units) {
        return in(context, () -> {
            database.sql("insert into demo.run (seed, until, units) values (?, ?, ?) on conflict do nothing")
                    .params(seed, until, units)
                    .update();
            return database.sql("select until, units, finished from demo.run where seed = ?")
                    .param(seed)
                    .query((row, index) -> new Run(
                            row.getObject("until", LocalDate.class), row.getInt("units"), row.getBoolean("finished")))
                    .single();
        });
    }

    void finish(AccessContext context, long seed) {
        in(
                context,
                () -> database.sql("update demo.run set finished = true where seed = ?")
                        .param(seed)
                        .update());
    }

    /** A fill: until which day, how many people, and whether it is done. */
    record Run(LocalDate until, int units, boolean finished) {}
}
