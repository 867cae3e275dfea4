package se.minimaria.video.web;

import org.jspecify.annotations.Nullable;

/**
 * The wish to wait.
 *
 * @param key the form's one-time key
 */
record LobbyForm(@Nullable String mottagning, @Nullable String key) {}
