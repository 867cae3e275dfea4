package se.minimaria.followup;

import java.time.LocalDate;
import java.util.OptionalInt;

/** Age at the visit, from the year of birth alone and in groups wide enough to name nobody. */
enum AgeBand {
    UNDER_13("under-13", 12),
    FROM_13("13-15", 15),
    FROM_16("16-17", 17),
    FROM_18("18-20", 20),
    FROM_21("21-up", Integer.MAX_VALUE),
    UNKNOWN("unknown", Integer.MIN_VALUE);

    private final String code;
    private final int oldest;

    AgeBand(String code, int oldest) {
        this.code = code;
        this.oldest = oldest;
    }

    static AgeBand of(OptionalInt birthYear, LocalDate day) {
        if (birthYear.isEmpty()) {
            return UNKNOWN;
        }
        int age = day.getYear() - birthYear.getAsInt();
        for (AgeBand band : values()) {
            if (age <= band.oldest) {
                return band;
            }
        }
        return UNKNOWN;
    }

    String code() {
        return code;
    }
}
