package se.minimaria.network;

import java.util.List;

/**
 * The county that a network file describes.
 *
 * @param code the two digits that its municipality codes begin with
 * @param sources the documents that the file quotes
 */
public record County(String code, String name, List<Source> sources) {

    public County {
        sources = List.copyOf(sources);
    }
}
