package se.minimaria.network;

import java.util.List;

/** What the parties have agreed on or promised, beyond who and where. */
public record Commitments(
        List<WhereMet> whereMet,
        List<Responsibility> responsibilities,
        List<ServiceLevel> serviceLevels,
        List<Helpline> helplines,
        List<AgreedPartner> partners,
        List<ReferralReceiver> receivers) {

    public Commitments {
        whereMet = List.copyOf(whereMet);
        responsibilities = List.copyOf(responsibilities);
        serviceLevels = List.copyOf(serviceLevels);
        helplines = List.copyOf(helplines);
        partners = List.copyOf(partners);
        receivers = List.copyOf(receivers);
    }
}
