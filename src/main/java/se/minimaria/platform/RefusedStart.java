package se.minimaria.platform;

/** A start that would do harm. It says what is in the way and what to do, and has changed nothing. */
final class RefusedStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String remedy;

    RefusedStart(String obstacle, String remedy) {
        super(obstacle + " " + remedy);
        this.remedy = remedy;
    }

    String remedy() {
        return remedy;
    }
}
