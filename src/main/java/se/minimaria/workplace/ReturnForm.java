package se.minimaria.workplace;

import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.referral.OtherDoor;
import se.minimaria.referral.ReturnReason;

/** Why a referral goes back, and where else the way leads. Field names are Swedish because they are part of the page. */
record ReturnForm(
        int sett,
        @Nullable String skal,
        @Nullable String dorr,
        @Nullable String ord) {

    static ReturnForm empty(int seen) {
        return new ReturnForm(seen, "", "", "");
    }

    Optional<ReturnReason> reason(Errors errors) {
        var chosen = Arrays.stream(ReturnReason.values())
                .filter(one -> one.code().equals(skal))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("skal", "referral.page.return.reason.missing");
        }
        return chosen;
    }

    Optional<OtherDoor> door(Errors errors) {
        var chosen = Arrays.stream(OtherDoor.values())
                .filter(one -> one.code().equals(dorr))
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue("dorr", "referral.page.return.door.missing");
        }
        return chosen;
    }

    String words() {
        return ord == null ? "" : ord;
    }

    @Override
    public String toString() {
        return "ReturnForm[****]";
    }
}
