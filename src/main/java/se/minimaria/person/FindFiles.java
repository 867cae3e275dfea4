package se.minimaria.person;

import org.springframework.stereotype.Component;

/** Finds files by name or number. */
@Component
public class FindFiles {

    public SearchResult find(String typed) {
        throw new UnsupportedOperationException();
    }
}
