package se.minimaria.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/**
 * A request whose language prefix counts as context path: handlers match the path behind it, and every link and redirect
 * made from the context path stays in the language by itself.
 */
final class PrefixedRequest extends HttpServletRequestWrapper {

    private final String prefix;

    PrefixedRequest(HttpServletRequest request, Language language) {
        super(request);
        this.prefix = language.prefix();
    }

    @Override
    public String getContextPath() {
        return super.getContextPath() + prefix;
    }

    /** The server's own error path comes without the prefix. */
    @Override
    public String getRequestURI() {
        String uri = super.getRequestURI();
        String root = super.getContextPath();
        return uri.startsWith(root + prefix + "/") ? uri : root + prefix + uri.substring(root.length());
    }

    @Override
    public String getServletPath() {
        String path = super.getServletPath();
        return path.startsWith(prefix + "/") ? path.substring(prefix.length()) : path;
    }
}
