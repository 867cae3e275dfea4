package se.minimaria.partner.web;

import org.jspecify.annotations.Nullable;

/**
 * A link to give.
 *
 * @param partner key of the workplace
 * @param manader for how many months
 * @param key the form's one-time key
 */
record LinkForm(
        @Nullable String partner,
        @Nullable Integer manader,
        @Nullable String key) {

    static LinkForm empty() {
        return new LinkForm(null, 6, null);
    }
}
