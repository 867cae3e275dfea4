package se.minimaria.workplace;

import org.jspecify.annotations.Nullable;

/** Why a file has to be opened now. */
record EmergencyForm(@Nullable String reason) {}
