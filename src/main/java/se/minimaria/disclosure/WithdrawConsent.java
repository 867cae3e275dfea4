package se.minimaria.disclosure;


import org.springframework.stereotype.Component;

/** Takes a yes back. */
@Component
public class WithdrawConsent {

    public void withdraw(ConsentId consent) { throw new UnsupportedOperationException(); }
}
