package se.minimaria.access;

import java.util.regex.Pattern;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A seal as somebody noted it outside the database: principal, number and hash with colons between them. */
record NotedSeal(String principal, int number, String digest) {

    private static final Pattern WORD = Pattern.compile("([a-z0-9-]+):([0-9]{1,9}):([0-9a-f]{64})");

    static NotedSeal read(String word) {
        var parts = WORD.matcher(word);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Not a seal as it was printed: " + word);
        }
        return new NotedSeal(parts.group(1), Integer.parseInt(parts.group(2)), parts.group(3));
    }

    /** Whether the chain has this very seal. */
    boolean stands(JdbcClient database) {
        return database.sql("""
                select exists (select from access.log_seal
                  where principal_id = :principal and n = :number and encode(digest, 'hex') = :digest)""")
                .param("principal", principal)
                .param("number", number)
                .param("digest", digest)
                .query(Boolean.class)
                .single();
    }

    @Override
    public String toString() {
        return principal + ":" + number + ":" + digest;
    }
}
