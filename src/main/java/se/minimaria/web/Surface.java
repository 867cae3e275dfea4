package se.minimaria.web;

import java.util.Set;

/** Which of the three shells a path belongs to; decides how neutral an error page must be. */
enum Surface {
    PUBLIC,
    YOUTH,
    STAFF;

    private static final Set<String> YOUTHS =
            Set.of("skriv", "kod", "trad", "prata", "boka", "tid", "ko", "svara", "mina-sidor");
    private static final Set<String> STAFFS = Set.of("arbete", "styrning", "demo");

    static Surface of(String path) {
        int end = path.indexOf('/', 1);
        String first = path.substring(Math.min(1, path.length()), end == -1 ? path.length() : end);
        if (STAFFS.contains(first)) {
            return STAFF;
        }
        return YOUTHS.contains(first) ? YOUTH : PUBLIC;
    }
}
