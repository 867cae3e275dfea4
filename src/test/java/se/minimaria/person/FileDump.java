package se.minimaria.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.minimaria.access.FileId;
import se.minimaria.platform.TestDatabase;

/** All that the database has about two files, past policies. */
final class FileDump {

    private FileDump() {}

    /** Every row about either file in every table, but for the log and the merge's own history. */
    static List<String> of(FileId one, FileId other) throws SQLException {
        var tables = texts("""
                select c.oid::regclass::text from pg_class c
                  join pg_attribute a on a.attrelid = c.oid and a.attname = 'file_id' and not a.attisdropped
                where c.relkind in ('r', 'p') and not c.relispartition
                  and c.oid not in ('access.log'::regclass, 'person.merge'::regclass, 'person.merge_move'::regclass)""");
        assertThat(tables).hasSizeGreaterThan(12).contains("record.draft", "person.identity_mark");
        var rows = new ArrayList<String>();
        for (var table : tables) {
            rows.addAll(texts("select '%1$s ' || t::text from %1$s t where file_id in ('%2$s', '%3$s') order by 1"
                    .formatted(table, one, other)));
        }
        rows.addAll(texts(
                "select t::text from person.client_file t where id in ('%s', '%s') order by 1".formatted(one, other)));
        return rows;
    }

    /** What the log says about either. */
    static List<String> log(FileId one, FileId other) throws SQLException {
        return texts("select t::text from access.log t where file_id in ('%s', '%s')".formatted(one, other));
    }

    static List<String> texts(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser();
                var rows = superuser.createStatement().executeQuery(sql)) {
            var texts = new ArrayList<String>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    static void change(String sql) throws SQLException {
        try (var superuser = TestDatabase.shared().asSuperuser()) {
            superuser.createStatement().execute(sql);
        }
    }
}
