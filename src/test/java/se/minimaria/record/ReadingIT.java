package se.minimaria.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.testing.Cast;
import se.minimaria.testing.MinimariaTest;
import se.minimaria.testing.Statements;

@MinimariaTest
class ReadingIT {

    @Autowired
    Pen pen;

    @Autowired
    ReadRecord readRecord;

    @Autowired
    Cast cast;

    private FileId file = FileId.next();

    @BeforeEach
    void openAFileForRonjaAndDoris() {
        file = pen.opensAFileForRonjaAndDoris();
    }

    @Test
    void isReadNewestFirstPageByPage() {
        for (var day = 1; day <= 5; day++) {
            pen.sign(Cast.RONJA, pen.write(file, Instant.parse("2026-03-0%dT09:00:00Z".formatted(day)), "Ett", "Två"));
        }

        var first = Access.as(Cast.RONJA, () -> readRecord.entries(file, Optional.empty(), 3));
        var second = Access.as(
                Cast.RONJA,
                () -> readRecord.entries(
                        file, Optional.of(first.items().getLast().cursor()), 3));

        assertThat(first.more()).isTrue();
        assertThat(second.more()).isFalse();
        assertThat(Stream.concat(first.items().stream(), second.items().stream())
                        .map(entry -> entry.occurredAt().toString().substring(8, 10)))
                .containsExactly("05", "04", "03", "02", "01");
    }

    @Test
    void isReadWithTheSameStatementsHoweverLong() {
        pen.sign(Cast.RONJA, pen.write(file, Instant.parse("2026-03-01T09:00:00Z"), "Ett", "Två"));
        read(Cast.RONJA);
        var once = Statements.during(() -> read(Cast.RONJA));
        for (var day = 2; day <= 9; day++) {
            pen.sign(Cast.RONJA, pen.write(file, Instant.parse("2026-03-0%dT09:00:00Z".formatted(day)), "Ett", "Två"));
        }

        assertThat(read(Cast.RONJA)).hasSize(9);
        assertThat(Statements.during(() -> read(Cast.RONJA))).isEqualTo(once).isEqualTo(4);
    }

    @Test
    void isNotReadWhenTheLogFails() {
        pen.sign(Cast.RONJA, pen.write(file, Instant.now(), "Sover bättre"));

        assertThatThrownBy(() -> read(Cast.unloggable(Cast.RONJA))).hasStackTraceContaining("0x00");
    }

    @Test
    void andReadingLeaveOneRowEachInTheLog() {
        pen.sign(Cast.RONJA, pen.write(file, Instant.now(), "Sover bättre"));
        read(Cast.DORIS);
        read(Cast.PELLE);

        List<String> rows = Access.as(
                Cast.RONJA,
                () -> cast.inTransaction(database -> database.sql("""
                        select actor_name || ' ' || object_kind || ' ' || action from access.log
                        where file_id = :file order by seq""")
                        .param("file", file.value())
                        .query(String.class)
                        .list()));
        assertThat(rows)
                .containsExactly(
                        "Ronja Exempelsson draft wrote",
                        "Ronja Exempelsson entry signed",
                        "Doris Påhittad record read");
    }

    private List<Entry> read(OnDuty duty) {
        return pen.read(file, duty);
    }
}
