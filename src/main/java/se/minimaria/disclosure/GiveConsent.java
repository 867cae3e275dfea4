package se.minimaria.disclosure;


import org.springframework.stereotype.Component;

/** Writes down a yes. */
@Component
public class GiveConsent {

    public GiveResult give(NewConsent consent) { throw new UnsupportedOperationException(); }
}
