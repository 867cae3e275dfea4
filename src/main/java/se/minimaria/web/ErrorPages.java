package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.SecureRandom;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Makes the answer to what went wrong: a page, or a problem document (RFC 9457) for programs.
 *
 * <p>What one may not see answers 404 like what does not exist. A fault carries a reference number that the log has too;
 * never the exception's text, which may hold anything.
 */
@Component
class ErrorPages {

    static final int NOT_UNDERSTOOD = 422;

    private static final Set<String> READS = Set.of("GET", "HEAD");

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);
    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int REFERENCE_LENGTH = 6;

    private final SecureRandom random = new SecureRandom();

    Object answer(int status, @Nullable Throwable fault, HttpServletRequest request, HttpServletResponse response) {
        int shown = shown(status, request.getMethod());
        String reference = shown == 500 ? report(fault, request) : "";
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        return wantsJson(request) ? problem(shown, reference) : page(shown, reference, request);
    }

    /** An address that nobody can read is one that is not there; a form that cannot be read was not understood. */
    private static int shown(int status, String method) {
        return switch (status) {
            case 401, 403, 404, 410 -> 404;
            case 400, 405 -> READS.contains(method) ? 404 : NOT_UNDERSTOOD;
            case 413, 429 -> status;
            default -> status >= 400 && status < 500 ? NOT_UNDERSTOOD : 500;
        };
    }

    private String report(@Nullable Throwable fault, HttpServletRequest request) {
        String reference = reference();
        Object pattern = request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE);
        LOG.error("reference={} handler={} fault", reference, pattern, fault);
        return reference;
    }

    private String reference() {
        StringBuilder reference = new StringBuilder();
        for (int i = 0; i < REFERENCE_LENGTH; i++) {
            reference.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return reference.toString();
    }

    private static boolean wantsJson(HttpServletRequest request) {
        String accept = request.getHeader(HttpHeaders.ACCEPT);
        return accept != null && accept.contains("json") && !accept.contains("text/html");
    }

    private static ResponseEntity<ProblemDetail> problem(int status, String reference) {
        ProblemDetail problem = ProblemDetail.forStatus(status);
        if (!reference.isEmpty()) {
            problem.setProperty("reference", reference);
        }
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static ModelAndView page(int status, String reference, HttpServletRequest request) {
        String path = request.getAttribute(Shell.ATTRIBUTE) instanceof Shell shell ? shell.path() : "/";
        Map<String, Object> model = Map.of(
                "status",
                status,
                "reference",
                reference,
                "surface",
                Surface.of(path).name());
        return new ModelAndView("error/page", model, HttpStatusCode.valueOf(status));
    }
}
