package se.minimaria.platform;

/**
 * How to reach the database: as the owner, for migrations only, and as the application, for everything else.
 *
 * @param url JDBC address
 */
record DatabaseAccess(String url, Login owner, Login app) {

    /** A role and its password; never printed. */
    record Login(String role, String password) {

        @Override
        public String toString() {
            return role;
        }
    }
}
