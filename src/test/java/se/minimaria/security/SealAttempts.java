package se.minimaria.security;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.minimaria.platform.TestDatabase;
import se.minimaria.security.LaidOut.Who;

/**
 * What nobody may do although they may do something like it at the same row: the letters of {@link SealMatrix} are too
 * coarse to tell. Each attempt is made by somebody who reaches the row.
 */
final class SealAttempts {

    private record Attempt(String role, String sql) {}

    private static final Map<String, Attempt> ATTEMPTS = attempts();

    private final TestDatabase database;

    SealAttempts(TestDatabase database) {
        this.database = database;
    }

    private static Map<String, Attempt> attempts() {
        var all = new LinkedHashMap<String, Attempt>();
        all.put("holder of words sets a priority", new Attempt("words", "update contact.thread set priority = 'acute'"));
        all.put("holder of words keeps other words", new Attempt("words", "update contact.thread set code_hash = 'x'"));
        all.put("holder of words changes an offer", new Attempt("words", "update contact.offer set starts_at = now()"));
        all.put("holder of words says that they came", new Attempt("words", "update booking.attendance set outcome = 'came'"));
        all.put(
                "holder of words changes the file of a visit",
                new Attempt("words", "update booking.attendance set file_id = gen_random_uuid()"));
        all.put(
                "invited person keeps the words of a thread alive",
                new Attempt("invited", "update contact.thread set code_hash = 'x'"));
        all.put(
                "invited person moves the invitation to another file",
                new Attempt("invited", "update portal.invitation set file_id = gen_random_uuid()"));
        return all;
    }

    /** The attempts that came through. */
    List<String> through() throws SQLException {
        var roles = SealMatrix.roles();
        var through = new ArrayList<String>();
        try (var laid = new LaidOut(database, SealMatrix.team())) {
            for (var attempt : ATTEMPTS.entrySet()) {
                var role = attempt.getValue().role();
                var context = roles.get(role);
                if (context != null
                        && laid.came(new Who(role, SealMatrix.APPLICATION, context), attempt.getValue().sql())) {
                    through.add(attempt.getKey());
                }
            }
        }
        return through;
    }
}
