package se.minimaria.browser;

import java.util.List;

/**
 * Everything that somebody of one kind meets.
 *
 * @param who as the test names them
 * @param arrive how they come in; the answer of the last step is not looked at
 */
record Tour(String who, List<Stop> arrive, List<Stop> stops) {

    @Override
    public String toString() {
        return who;
    }
}
