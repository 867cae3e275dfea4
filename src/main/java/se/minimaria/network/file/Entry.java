package se.minimaria.network.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * A mapping of the file while it is read.
 *
 * <p>Asking for a key makes it known; {@link #finish} reports those that nobody asked for. An error inside an entry makes
 * it and those around it unsound, and {@link #sound} lets only whole values out.
 */
final class Entry {

    private final @Nullable Entry parent;
    private final String path;
    private final String name;
    private final int line;
    private final Problems problems;
    private final Keys keys;
    private final Set<String> asked = new LinkedHashSet<>();
    private final List<Entry> children = new ArrayList<>();
    private boolean sound = true;

    /** The file as a whole. */
    Entry(MappingNode mapping, Problems problems) {
        this(null, "", Nodes.line(mapping), mapping, problems);
    }

    private Entry(@Nullable Entry parent, String name, int line, @Nullable MappingNode mapping, Problems problems) {
        this.parent = parent;
        this.path = parent == null || parent.path.isEmpty() ? name : parent.path + "." + name;
        this.name = name;
        this.line = line;
        this.problems = problems;
        this.keys = mapping == null ? new Keys() : new Keys(mapping, this::problem);
    }

    /** The entry's own key. */
    <T> T name(Format<T> format) {
        return word(name, line, format);
    }

    /** A value that must be there. */
    <T> T one(String key, Format<T> format) {
        return maybe(key, format).orElseGet(() -> {
            if (!has(key)) {
                problem("\"" + key + "\" is missing, expected " + format.expected());
            }
            return format.standIn();
        });
    }

    /** A value that may be left out. */
    <T> Optional<T> maybe(String key, Format<T> format) {
        return value(key).flatMap(node -> scalar(key, node, format));
    }

    /** One value or a list of them. */
    <T> List<T> many(String key, Format<T> format) {
        if (value(key).orElse(null) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .flatMap(item -> scalar(key, item, format).stream())
                    .toList();
        }
        return List.of(one(key, format));
    }

    /** An entry that must be there. */
    Entry entry(String key) {
        Optional<Node> node = value(key);
        if (node.isEmpty()) {
            problem("\"" + key + "\" is missing, expected keys with values");
        }
        return node.map(written -> child(key, keys.line(key, line), written)).orElseGet(() -> nothing(key));
    }

    /** The entries below a key, each with a name of its own. */
    List<Entry> entries(String key) {
        Entry section = entry(key);
        return section.keys.names().stream().map(section::entry).toList();
    }

    /** The entries of a list that must be there. */
    List<Entry> items(String key) {
        Optional<Node> value = value(key);
        if (value.orElse(null) instanceof SequenceNode sequence) {
            return sequence.getValue().stream()
                    .map(item -> child(key, Nodes.line(item), item))
                    .toList();
        }
        problem(
                keys.line(key, line),
                value.map(node -> "\"" + key + "\": expected a list, found " + Nodes.shape(node))
                        .orElse("\"" + key + "\" is missing, expected a list"));
        return List.of();
    }

    /** Single values below a key, each with a name of its own. */
    <K, V> Map<K, V> pairs(String key, Format<K> names, Format<V> values) {
        Entry section = entry(key);
        Map<K, V> pairs = new LinkedHashMap<>();
        section.keys
                .names()
                .forEach(pair ->
                        pairs.put(section.word(pair, section.keys.line(pair, line), names), section.one(pair, values)));
        return pairs;
    }

    /** Whether a key is written. */
    boolean has(String key) {
        return value(key).isPresent();
    }

    /** The names below a key, without reading what they stand for and without a word about errors. */
    Set<String> namesBelow(String key) {
        return value(key).orElse(null) instanceof MappingNode mapping
                ? new Keys(mapping, (at, message) -> {}).names()
                : Set.of();
    }

    /** Reports an error of the entry as a whole. */
    void problem(String message) {
        problem(line, message);
    }

    /** Reports an error of what stands below a key. */
    void problem(String key, String message) {
        problem(keys.line(key, line), key + ": " + message);
    }

    /** The value that was made of this entry, if nothing in it was wrong. */
    <T> Optional<T> sound(T value) {
        return sound ? Optional.of(value) : Optional.empty();
    }

    boolean isSound() {
        return sound;
    }

    /** Reports the keys that nobody asked for, here and below. */
    void finish() {
        keys.names().stream()
                .filter(key -> !asked.contains(key))
                .forEach(
                        key -> problem(keys.line(key, line), "unknown key \"" + key + "\"" + Nearest.hint(key, asked)));
        children.forEach(Entry::finish);
    }

    private Optional<Node> value(String key) {
        asked.add(key);
        return keys.value(key);
    }

    private Entry child(String key, int at, Node node) {
        if (!(node instanceof MappingNode mapping)) {
            problem(at, "\"" + key + "\": expected keys with values, found " + Nodes.shape(node));
            return nothing(key);
        }
        Entry child = new Entry(this, key, at, mapping, problems);
        children.add(child);
        return child;
    }

    /** An entry to go on with where none is; what is missing in it has been said with one message. */
    private Entry nothing(String key) {
        return new Entry(this, key, line, null, new Problems());
    }

    private <T> Optional<T> scalar(String key, Node node, Format<T> format) {
        Optional<String> text = Nodes.text(node);
        Optional<T> value = text.flatMap(format::read);
        if (value.isEmpty()) {
            String refusal = text.map(format::refusal)
                    .orElseGet(() -> "expected " + format.expected() + ", found " + Nodes.shape(node));
            problem(Nodes.line(node), "\"" + key + "\": " + refusal);
        }
        return value;
    }

    private <T> T word(String text, int at, Format<T> format) {
        return format.read(text).orElseGet(() -> {
            problem(at, format.refusal(text));
            return format.standIn();
        });
    }

    private void problem(int at, String message) {
        problems.add(at, path.isEmpty() ? message : path + ": " + message);
        for (Entry entry = this; entry != null; entry = entry.parent) {
            entry.sound = false;
        }
    }
}
