package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;

/** What the browser itself says about where a request comes from; a page cannot make it say something else. */
public final class SameOrigin {

    static final String HEADER = "Sec-Fetch-Site";
    static final String OWN = "same-origin";

    private SameOrigin() {}

    /**
     * Whether somebody came here from a page of ours. Not so for another site, for a link in a message, and for a browser
     * too old to say.
     */
    public static boolean isWhereItComesFrom(HttpServletRequest request) {
        return OWN.equals(request.getHeader(HEADER));
    }
}
