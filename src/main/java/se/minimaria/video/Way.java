package se.minimaria.video;

import java.util.List;

/** How picture and sound get from one browser to another. */
public sealed interface Way {

    /** By a relay and in no other way, so that no browser learns another's address. */
    record Relay(List<String> urls, String user, String password) implements Way {

        public Relay {
            urls = List.copyOf(urls);
        }

        @Override
        public String toString() {
            return "Relay[****]";
        }
    }

    /** Straight, between browsers on one machine or in one house: in the demo only, and nobody else is asked. */
    record Straight() implements Way {}

    /** Not at all: there is no relay, and without one addresses would be told. */
    record None() implements Way {}
}
