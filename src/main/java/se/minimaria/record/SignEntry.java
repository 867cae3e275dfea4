package se.minimaria.record;

import org.springframework.stereotype.Component;

/** Signs a draft. */
@Component
public class SignEntry {

    public SignResult sign(DraftId draft, int version) {
        throw new UnsupportedOperationException();
    }
}
