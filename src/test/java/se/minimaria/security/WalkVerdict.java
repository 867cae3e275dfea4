package se.minimaria.security;

/** The first thing in a walk where the database and the model did not agree. */
final class WalkVerdict {

    private String wrong = "";

    /** Empty as long as they agree. */
    String wrong() {
        return wrong;
    }

    boolean fine() {
        return wrong.isEmpty();
    }

    void say(String found) {
        wrong = found;
    }

    void expect(boolean came, boolean may, String act) {
        if (came != may && fine()) {
            say("%s: the database %s, the model %s"
                    .formatted(act, came ? "lets" : "refuses", may ? "lets" : "refuses"));
        }
    }
}
