package se.minimaria.security;

import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Everything that a walk leaves to chance, from one seed. */
final class WalkChance {

    private final Random random;

    WalkChance(long seed) {
        this.random = new Random(seed);
    }

    UUID uuid() {
        return new UUID(random.nextLong(), random.nextLong());
    }

    boolean coin() {
        return random.nextBoolean();
    }

    boolean rarely() {
        return below(8) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    <T> T one(List<T> list) {
        return list.get(below(list.size()));
    }
}
