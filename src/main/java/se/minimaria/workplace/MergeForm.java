package se.minimaria.workplace;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which of two volumes is carried on, and how one knows that they are one person's.
 *
 * @param carriedOn the file that goes on, when they are joined
 * @param protectBoth whether the stricter protection is to hold for both
 */
record MergeForm(
        @Nullable String carriedOn,
        @Nullable String reason,
        @Nullable Boolean protectBoth) {

    String kept() {
        return Objects.requireNonNullElse(carriedOn, "");
    }

    String why() {
        return Objects.requireNonNullElse(reason, "");
    }

    boolean isProtectBoth() {
        return Boolean.TRUE.equals(protectBoth);
    }
}
