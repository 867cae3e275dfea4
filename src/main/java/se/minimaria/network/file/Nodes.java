package se.minimaria.network.file;

import java.util.Optional;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** What a YAML node says about itself. */
final class Nodes {

    private Nodes() {}

    /** The line in the file, counted from one as editors do. */
    static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }

    /** The text of a single value as it is written, whatever type YAML would guess; empty for null and for collections. */
    static Optional<String> text(Node node) {
        return node instanceof ScalarNode scalar && !scalar.getTag().equals(Tag.NULL)
                ? Optional.of(scalar.getValue())
                : Optional.empty();
    }

    /** What an error message says was found. */
    static String shape(Node node) {
        if (node instanceof MappingNode) {
            return "keys with values";
        }
        if (node instanceof SequenceNode) {
            return "a list";
        }
        return text(node).map(text -> "\"" + text + "\"").orElse("nothing");
    }
}
