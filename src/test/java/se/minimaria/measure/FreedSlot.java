package se.minimaria.measure;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.minimaria.access.Access;
import se.minimaria.access.FileId;
import se.minimaria.booking.Attendee;
import se.minimaria.booking.Book;
import se.minimaria.booking.BookResult.Booked;
import se.minimaria.booking.Cancel;
import se.minimaria.waiting.FindCandidates;
import se.minimaria.waiting.FreedTime;
import se.minimaria.waiting.OpenTimes;
import se.minimaria.waiting.Precedence;
import se.minimaria.waiting.Terms;
import se.minimaria.waiting.WaitForPerson;

/** Who would take a time that became free, of five thousand who wait; most of their files do not open to the nurse. */
final class FreedSlot implements Row {

    private static final int MOST = 1_000;
    private static final int WAITING = 5_000;
    private static final int OWN = 1_000;

    @Override
    public String name() {
        return "waiting";
    }

    @Override
    public List<Line> measure(Stage stage) throws Exception {
        fill(stage);
        var freed = freed(stage);
        var candidates = stage.bean(FindCandidates.class);
        var waiting = stage.number("select count(*) from waiting.wish where ended_at is null");
        var samples = Samples.of(5, 50, number -> {
            if (Access.as(stage.nurse(), () -> candidates.of(freed.id()))
                    .shown()
                    .isEmpty()) {
                throw new IllegalStateException("Nobody was found");
            }
        });
        return List.of(new Line(
                "Candidates for a freed time, %d waiting".formatted(waiting),
                "max ≤ %d ms".formatted(MOST),
                samples.toString(),
                Line.State.when(samples.percentile(100) <= MOST && waiting >= WAITING)));
    }

    private static void fill(Stage stage) throws SQLException {
        var own = stage.ids("""
                select p.file_id from person.participation p join person.client_file f on f.id = p.file_id
                where p.assignment_id = '%s' and f.number ~ '^M[0-9]+$' limit %d""".formatted(stage.nurse().assignment(), OWN));
        for (var file : own) {
            waits(stage, file);
        }
        try (var superuser = stage.database().asSuperuser()) {
            Stage.run(superuser, """
                    insert into waiting.wish (id, principal_id, file_id, day_part, precedence, since, secret_hash,
                      sealed_link, sealed_pin, shared_phone, language)
                    select gen_random_uuid(), f.principal_id, f.id, 'any', 3, now(), gen_random_uuid()::text, '', '',
                      false, 'sv'
                    from person.client_file f
                    where f.number ~ '^M[0-9]+$' and not exists (select from waiting.wish w where w.file_id = f.id)
                    limit %d""".formatted(WAITING - own.size()));
            Stage.run(superuser, "analyze waiting.wish");
        }
    }

    private static void waits(Stage stage, UUID file) {
        Access.as(
                stage.nurse(),
                () -> stage.bean(WaitForPerson.class).begin(new FileId(file), Terms.ANY, Precedence.USUAL, ""));
    }

    private static FreedTime freed(Stage stage) throws Exception {
        var slot = SlotSearch.find(stage).stream()
                .filter(one -> one.principal().equals(stage.nurse().principal()))
                .findFirst()
                .orElseThrow();
        var file = stage.ids("select file_id from person.participation where assignment_id = '%s' limit 1"
                        .formatted(stage.nurse().assignment()))
                .getFirst();
        var booked = (Booked) Access.as(
                stage.nurse(), () -> stage.bean(Book.class).book(slot, new Attendee.File(new FileId(file))));
        Access.as(stage.nurse(), () -> stage.bean(Cancel.class).cancel(booked.appointment()));
        var start = System.nanoTime();
        while (Samples.millisSince(start) < 30_000) {
            var found = Access.as(
                            stage.nurse(), () -> stage.bean(OpenTimes.class).all())
                    .stream()
                    .filter(one -> one.slot().assignment().equals(slot.assignment())
                            && one.slot().starts().equals(slot.starts()))
                    .findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The time did not become a task");
    }
}
