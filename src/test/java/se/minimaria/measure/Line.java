package se.minimaria.measure;

/**
 * One line of the table.
 *
 * @param reach what the design wants
 * @param seen what was measured here and now
 */
record Line(String what, String reach, String seen, State state) {

    /** Whether the design's number was reached. */
    enum State {
        REACHED("reached"),
        MISSED("MISSED"),
        SHOWN("shown"),
        NOT_YET("not yet"),
        BROKEN("BROKEN");

        private final String word;

        State(String word) {
            this.word = word;
        }

        static State when(boolean reached) {
            return reached ? REACHED : MISSED;
        }

        @Override
        public String toString() {
            return word;
        }
    }

    /** The rest of the table is measured although this could not be. */
    static Line broken(String what, Exception why) {
        return new Line(what, "", why.toString(), State.BROKEN);
    }

    static Line notYet(String what, String reach, String why) {
        return new Line(what, reach, why, State.NOT_YET);
    }
}
