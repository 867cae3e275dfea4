package se.minimaria.message;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** A gateway in tests: remembers what it was handed and answers as it is told. */
final class Handed implements Carrier {

    final List<Letter> letters = new CopyOnWriteArrayList<>();
    private final Function<Letter, Carried> answer;

    Handed(Function<Letter, Carried> answer) {
        this.answer = answer;
    }

    static Handed taking() {
        return new Handed(letter -> new Carried.Accepted("id-" + letter.id()));
    }

    @Override
    public Carried carry(Letter letter) {
        letters.add(letter);
        return answer.apply(letter);
    }
}
