package se.minimaria.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Every drawing that pages may show: the library's and our own, read once at start-up.
 *
 * <p>They are put into the page one by one; the library's sprite is 1.1 MB. An unknown name is an error, not a gap.
 */
@Component
class Icons {

    private static final Pattern SVG = Pattern.compile("viewBox=\"([0-9. -]+)\"[^>]*>(.*)</svg>", Pattern.DOTALL);

    private final Map<String, Drawing> drawings = new TreeMap<>();

    Icons() {
        read("classpath*:META-INF/resources/webjars/bootstrap-icons/*/icons/*.svg");
        read("classpath*:icons/*.svg");
    }

    Drawing drawing(String name) {
        Drawing drawing = drawings.get(name);
        if (drawing == null) {
            throw new IllegalArgumentException("No icon has the name " + name);
        }
        return drawing;
    }

    private void read(String where) {
        try {
            for (Resource file : new PathMatchingResourcePatternResolver().getResources(where)) {
                String name = Objects.requireNonNull(file.getFilename()).replace(".svg", "");
                drawings.put(name, parse(name, content(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String content(Resource file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static Drawing parse(String name, String svg) {
        Matcher matcher = SVG.matcher(svg);
        if (!matcher.find()) {
            throw new IllegalStateException("Not a drawing: " + name);
        }
        return new Drawing(matcher.group(1), matcher.group(2).strip());
    }

    /** The view box and the shapes of a drawing. */
    record Drawing(String viewBox, String shapes) {}
}
