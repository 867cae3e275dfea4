package se.minimaria.platform;

/**
 * How to reach the database: as the owner, for migrations only, and as the application, for everything else.
 *
 * @param url JDBC address. Whatever else it says, errors leave out the server's detail: it carries the row that a statement
 *     tripped over, and a log must not
 */
record DatabaseAccess(String url, Login owner, Login app) {

    private static final String DETAIL = "logServerErrorDetail";

    DatabaseAccess {
        var bare = url.replaceAll("(?<=[?&])" + DETAIL + "=[^&]*&?", "");
        var end = bare.contains("?") ? (bare.endsWith("?") || bare.endsWith("&") ? "" : "&") : "?";
        url = bare + end + DETAIL + "=false";
    }

    /** A role and its password; never printed. */
    record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
