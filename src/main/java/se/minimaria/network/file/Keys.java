package se.minimaria.network.file;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;

/** The keys of a YAML mapping with their lines and values; a key that comes twice is an error, the first one counts. */
final class Keys {

    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();

    /** Takes note of an error on a line. */
    interface Report {
        void problem(int line, String message);
    }

    Keys(MappingNode mapping, Report report) {
        mapping.getValue().forEach(tuple -> add(tuple, report));
    }

    /** No keys at all, for what is missing. */
    Keys() {}

    private void add(NodeTuple tuple, Report report) {
        Node node = tuple.getKeyNode();
        int line = Nodes.line(node);
        Optional<String> text = Nodes.text(node);
        if (text.isEmpty()) {
            report.problem(line, "expected a single word as key, found " + Nodes.shape(node));
            return;
        }
        String key = text.get();
        if (tuples.containsKey(key)) {
            report.problem(line, "\"" + key + "\" is given twice, first on line " + line(key, line));
        } else {
            tuples.put(key, tuple);
        }
    }

    Set<String> names() {
        return tuples.keySet();
    }

    Optional<Node> value(String key) {
        return Optional.ofNullable(tuples.get(key)).map(NodeTuple::getValueNode);
    }

    /** The line of a key, or of the mapping as a whole when the key is not written. */
    int line(String key, int mapping) {
        return Optional.ofNullable(tuples.get(key))
                .map(tuple -> Nodes.line(tuple.getKeyNode()))
                .orElse(mapping);
    }
}
