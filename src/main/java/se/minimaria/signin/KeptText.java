package se.minimaria.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Hands back what somebody typed when it cannot be taken in: the session has ended, or the assignment has changed. The page
 * shows it to the browser that just sent it, with the whole form to send again, and stores nothing. Whoever signs in beside
 * it and comes back sends the form once more; nothing has to be copied.
 */
final class KeptText {

    /** Internal page that shows the text. */
    static final String PAGE = "/arbete/kvar";

    static final String STATUS = KeptText.class.getName() + ".status";

    /** Where the form was going. */
    static final String ADDRESS = KeptText.class.getName() + ".address";

    private static final String YOUTH = "/mina-sidor/";

    private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final Set<String> OWN_FIELDS =
            Set.of("_csrf", AssignmentCheck.FIELD, Targets.FIELD, "key", "version");
    private static final Pattern MACHINE_WORD =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[A-Z_]+|true|false|on");
    private static final int SHORTEST = 2;

    private KeptText() {}

    static boolean isPosted(HttpServletRequest request) {
        return !HARMLESS.contains(request.getMethod());
    }

    /**
     * Answers with the page that shows the text, or with the bare status to a script, whose page still has it. The own pages
     * have forms without text: there the sign-in page says that nothing was done.
     */
    static void handBack(int status, HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        if (request.getHeader("HX-Request") != null) {
            response.setStatus(status);
            return;
        }
        var path = Targets.path(request);
        if (path.startsWith(YOUTH)) {
            response.sendRedirect(request.getContextPath() + "/mina-sidor/logga-in?utloggad");
            return;
        }
        request.setAttribute(STATUS, status);
        request.setAttribute(ADDRESS, path);
        Gate.prepareForms(request);
        request.getRequestDispatcher(PAGE).forward(request, response);
    }

    /** What a person typed, without passwords, keys and choices that a machine wrote. */
    static List<String> typed(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !OWN_FIELDS.contains(field.getKey()))
                .filter(field -> !secret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()))
                .map(String::strip)
                .filter(text ->
                        text.length() >= SHORTEST && !MACHINE_WORD.matcher(text).matches())
                .toList();
    }

    /** The form as it was sent, to be sent again, but for its key and what should not stand in a page. */
    static List<Field> fields(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals("_csrf") && !secret(field.getKey()))
                .flatMap(field -> Arrays.stream(field.getValue()).map(value -> new Field(field.getKey(), value)))
                .toList();
    }

    private static boolean secret(String name) {
        return name.contains("password") || name.contains("code");
    }

    /** One field of a form. */
    record Field(String name, String value) {

        @Override
        public String toString() {
            return "Field[%s]".formatted(name);
        }
    }
}
