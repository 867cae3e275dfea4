package se.minimaria.referral;

import java.time.LocalDate;
import se.minimaria.network.PrincipalId;

/** A decision by a social board on an insats, as its reference says. It lies with social boards only. */
public record BoardDecision(PrincipalId board, String reference, LocalDate decidedOn) {}
