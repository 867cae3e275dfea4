package se.minimaria.booking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.minimaria.access.FileId;

/** Reads the columns that may be empty. */
final class Rows {

    private Rows() {}

    static Optional<Outcome> outcome(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getString("outcome")).map(Outcome::of);
    }

    static Optional<FileId> file(ResultSet row) throws SQLException {
        return Optional.ofNullable(row.getObject("file_id", UUID.class)).map(FileId::new);
    }

    static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var moment = row.getTimestamp(column);
        return moment == null ? null : moment.toInstant();
    }
}
