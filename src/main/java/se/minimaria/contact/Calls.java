package se.minimaria.contact;

import java.util.List;

/** What somebody wants to be called about, and what has been tried. */
public record Calls(List<CallWish> wishes, List<CallTry> tries) {

    /** Nobody gives up before so many tries. */
    public static final int TRIES = 3;

    public Calls {
        wishes = List.copyOf(wishes);
        tries = List.copyOf(tries);
    }

    /** Whether somebody still waits to be called. */
    public boolean open() {
        return !wishes.isEmpty();
    }

    /** Whether enough has been tried. */
    public boolean mayGiveUp() {
        return tries.stream().filter(one -> !one.result().ends()).count() >= TRIES;
    }
}
