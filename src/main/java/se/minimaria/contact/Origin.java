package se.minimaria.contact;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How a contact came in, for whose sake, and what it is about.
 *
 * @param sender what somebody who is not the youth says they are
 */
public record Origin(Way way, Concern concern, Optional<Sender> sender, List<Area> areas) {

    /** Written on the public pages by somebody for their own sake. */
    public static final Origin WRITTEN = new Origin(Way.PAGES, Concern.SELF, Optional.empty(), List.of());

    public Origin {
        areas = areas.stream().distinct().toList();
        if (sender.isPresent() && !Sender.fitting(concern).contains(sender.get())) {
            throw new IllegalArgumentException("Nobody writes as " + sender.get() + " for " + concern);
        }
    }

    /** Filled in on the public pages. */
    public static Origin form(Concern concern, Optional<Sender> sender, List<Area> areas) {
        return new Origin(Way.PAGES, concern, sender, areas);
    }

    static Origin read(ResultSet row) throws SQLException {
        return new Origin(
                Way.of(row.getString("way")),
                Concern.of(row.getString("concern")),
                Optional.ofNullable(row.getString("sender")).map(Sender::of),
                areas(row.getArray("areas")));
    }

    private static List<Area> areas(Array stored) throws SQLException {
        return Arrays.stream((String[]) stored.getArray()).map(Area::of).toList();
    }
}
