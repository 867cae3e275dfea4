package se.minimaria.shared;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a longer list, read by key rather than by offset so that it costs the same however far one has gone.
 *
 * @param items the rows of this page
 * @param more whether rows follow
 */
public record Page<T>(List<T> items, boolean more) {

    public Page {
        items = List.copyOf(items);
    }

    /** Makes a page of at most {@code size} rows from a query that asked for one row more than that. */
    public static <T> Page<T> of(List<T> oneMoreThanSize, int size) {
        return oneMoreThanSize.size() > size
                ? new Page<>(oneMoreThanSize.subList(0, size), true)
                : new Page<>(oneMoreThanSize, false);
    }

    /** The same page with other rows. */
    public <R> Page<R> map(Function<T, R> row) {
        return new Page<>(items.stream().map(row).toList(), more);
    }
}
