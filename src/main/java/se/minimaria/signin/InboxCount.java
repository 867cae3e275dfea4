package se.minimaria.signin;

import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;

/**
 * How many contacts wait, for the band above the pages. The module that has the inbox says at start how to count; until
 * then nothing waits.
 */
@Component
public class InboxCount {

    private final AtomicReference<IntSupplier> source = new AtomicReference<>(() -> 0);

    /** From now on counts with {@code waiting}, in the context of whoever is on duty for care. */
    public void countedBy(IntSupplier waiting) {
        source.set(waiting);
    }

    int waiting() {
        return Objects.requireNonNull(source.get()).getAsInt();
    }
}
