package se.minimaria.law;

import java.util.List;

/**
 * The law of disclosure as cases: one row per case, legal and illegal. {@link Case} explains the words.
 *
 * <p>Columns: what happens | day | from, to | topic | about | age | circumstances | consents | act | answer | rule | ground
 * or doors.
 */
final class DecisionTable {

    private static final String ROWS = """
        the youth said yes to this            | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes, from health to social            | 2026-11-24 | region falun    | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes, also to the home municipality    | 2026-11-24 | falun borlange  | SUBSTANCES| self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes, on its first day                 | 2026-10-03 | falun region    | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes, on its last day                  | 2027-04-03 | falun region    | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        one good yes among bad ones           | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | expired oral full| care              | permitted | consent.covers            | CONSENT
        an adult needs no maturity note       | 2026-11-24 | falun region    | SLEEP     | self   | 18 |                     | nonote           | care              | permitted | consent.covers            | CONSENT
        a guardian says yes for a child       | 2026-11-24 | falun region    | SLEEP     | self   | 12 |                     | guardian         | care              | permitted | consent.covers            | CONSENT
        youth and guardian together           | 2026-11-24 | falun region    | SLEEP     | self   | 14 |                     | both             | care              | permitted | consent.covers            | CONSENT
        a joint yes lives on at 18            | 2026-11-24 | falun region    | SLEEP     | self   | 18 |                     | both             | care              | permitted | consent.covers            | CONSENT
        yes to a private provider             | 2026-11-24 | region company  | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes to the school                     | 2026-11-24 | region school   | SLEEP     | self   | 17 |                     | full             | care              | permitted | consent.covers            | CONSENT
        yes to follow-up with notes           | 2026-11-24 | falun borlange  | SLEEP     | self   | 19 |                     | evaluation       | follow-up         | permitted | consent.covers            | CONSENT
        yes, and need claimed too             | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | full             | care reason       | permitted | consent.covers            | CONSENT
        the same authority                    | 2026-11-24 | falun falun     | FAMILY    | self   | 19 |                     |                  | care              | permitted | own-record                | OWN_RECORD
        host that is also home                | 2026-11-24 | falun falunhome | FAMILY    | self   | 19 |                     |                  | care unauthorised | permitted | own-record                | OWN_RECORD
        nobody authorised, though yes         | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | full             | care unauthorised | doors     | authorised-decider        | ASK_AUTHORISED KEEP_HERE
        nobody authorised, though need        | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     |                  | care reason unauthorised | doors | authorised-decider     | ASK_AUTHORISED KEEP_HERE
        about a mother who is a client        | 2026-11-24 | falun region    | SLEEP     | client | 17 |                     | full             | care              | doors     | another-person            | ASK_OTHER_PERSON SPLIT_SECTION REPORT_CONCERN KEEP_HERE
        about a friend who is no client       | 2026-11-24 | falun region    | SLEEP     | other  | 17 |                     | full             | care              | doors     | another-person            | ASK_OTHER_PERSON SPLIT_SECTION REPORT_CONCERN KEEP_HERE
        about a mother, need claimed          | 2026-11-24 | falun region    | SLEEP     | client | 17 |                     |                  | care reason       | doors     | another-person            | ASK_OTHER_PERSON SPLIT_SECTION REPORT_CONCERN KEEP_HERE
        both have said yes                    | 2026-11-24 | falun region    | SLEEP     | client | 17 |                     | full mother      | care              | permitted | consent.covers            | CONSENT
        only the mother has said yes          | 2026-11-24 | falun region    | SLEEP     | client | 19 |                     | mother           | care              | doors     | secrecy.social            | ASK_CONSENT KEEP_HERE
        the mother's yes is not written       | 2026-11-24 | falun region    | SLEEP     | client | 17 |                     | full motheroral  | care              | doors     | another-person            | ASK_OTHER_PERSON SPLIT_SECTION REPORT_CONCERN KEEP_HERE
        yes, but not to family                | 2026-11-24 | falun region    | FAMILY    | self   | 17 |                     | full             | care              | doors     | consent.other-topic       | ASK_CONSENT WEIGH_NEED KEEP_HERE
        adult, yes but not to family          | 2026-11-24 | falun region    | FAMILY    | self   | 19 |                     | full             | care              | doors     | consent.other-topic       | ASK_CONSENT KEEP_HERE
        yes, but not to this receiver         | 2026-11-24 | falun mora      | SLEEP     | self   | 19 |                     | full             | care              | doors     | consent.other-receiver    | ASK_CONSENT KEEP_HERE
        yes to one municipality, not another  | 2026-11-24 | region mora     | SLEEP     | self   | 17 |                     | full             | care              | doors     | consent.other-receiver    | ASK_CONSENT WEIGH_NEED KEEP_HERE
        yes to evaluation, not to care        | 2026-11-24 | falun borlange  | SLEEP     | self   | 19 |                     | evaluation       | care              | doors     | consent.other-purpose     | ASK_CONSENT KEEP_HERE
        yes taken back                        | 2026-11-24 | falun region    | SLEEP     | self   | 19 |                     | withdrawn        | care              | doors     | consent.withdrawn         | ASK_CONSENT KEEP_HERE
        taken back today                      | 2026-11-01 | falun region    | SLEEP     | self   | 19 |                     | withdrawn        | care              | doors     | consent.withdrawn         | ASK_CONSENT KEEP_HERE
        the day before it was taken back      | 2026-10-31 | falun region    | SLEEP     | self   | 19 |                     | withdrawn        | care              | permitted | consent.covers            | CONSENT
        taken back, under 18                  | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | withdrawn        | care              | doors     | consent.withdrawn         | ASK_CONSENT WEIGH_NEED KEEP_HERE
        the day before yes begins             | 2026-10-02 | falun region    | SLEEP     | self   | 19 |                     | full             | care              | doors     | consent.not-yet           | ASK_CONSENT KEEP_HERE
        the day after yes ended               | 2027-04-04 | falun region    | SLEEP     | self   | 19 |                     | full             | care              | doors     | consent.expired           | ASK_CONSENT KEEP_HERE
        yes by word of mouth                  | 2026-11-24 | falun region    | SLEEP     | self   | 19 |                     | oral             | care              | doors     | consent.not-written       | TAKE_IN_WRITING KEEP_HERE
        yes by word of mouth, under 18        | 2026-11-24 | region falun    | SLEEP     | self   | 16 |                     | oral             | care              | doors     | consent.not-written       | TAKE_IN_WRITING WEIGH_NEED KEEP_HERE
        a guardian over the youth's head      | 2026-11-24 | falun region    | SLEEP     | self   | 13 |                     | guardian         | care              | doors     | consent.guardian-alone    | ASK_CONSENT WEIGH_NEED KEEP_HERE
        a guardian's yes ends at 18           | 2026-11-24 | falun region    | SLEEP     | self   | 18 |                     | guardian         | care              | doors     | consent.guardian-alone    | ASK_CONSENT KEEP_HERE
        a youth's own yes without a note      | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | nonote           | care              | doors     | consent.no-maturity-note  | NOTE_MATURITY ASK_CONSENT WEIGH_NEED KEEP_HERE
        the nearest miss is told              | 2026-11-24 | falun region    | SLEEP     | self   | 19 |                     | family oral      | care              | doors     | consent.not-written       | TAKE_IN_WRITING KEEP_HERE
        adult, taken back, need claimed       | 2026-11-24 | falun region    | SLEEP     | self   | 19 |                     | withdrawn        | care claimed      | doors     | general-clause            | ASK_CONSENT KEEP_HERE
        under 18, nothing said yet            | 2026-11-24 | region falun    | SLEEP     | self   | 17 |                     |                  | care              | decides   | necessary-care.health     | OSL_25_12
        under 18, need without reason         | 2026-11-24 | region falun    | SLEEP     | self   | 17 |                     |                  | care claimed      | decides   | necessary-care.health     | OSL_25_12
        under 18, need with reason            | 2026-11-24 | region falun    | SLEEP     | self   | 17 |                     |                  | care reason       | permitted | necessary-care.health     | OSL_25_12
        under 18, from social to health       | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     |                  | care              | decides   | necessary-care.social     | OSL_26_9
        under 18, with reason, social         | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     |                  | care reason       | permitted | necessary-care.social     | OSL_26_9
        under 18, host to home                | 2026-11-24 | falun borlange  | SCHOOL    | self   | 15 |                     |                  | care reason       | permitted | necessary-care.social     | OSL_26_9
        under 18, yes taken back, need        | 2026-11-24 | falun region    | SLEEP     | self   | 17 |                     | withdrawn        | care claimed      | decides   | necessary-care.social     | OSL_26_9
        adult with continuing narcotics       | 2026-11-24 | region falun    | SUBSTANCES| self   | 20 | NARCOTICS           |                  | care              | decides   | necessary-care.health     | OSL_25_12
        adult, narcotics, reason              | 2026-11-24 | region falun    | SUBSTANCES| self   | 20 | NARCOTICS           |                  | care reason       | permitted | necessary-care.health     | OSL_25_12
        adult, alcohol, reason, social        | 2026-11-24 | mora region     | SUBSTANCES| self   | 20 | ALCOHOL             |                  | care reason       | permitted | necessary-care.social     | OSL_26_9
        adult, solvents, reason               | 2026-11-24 | region falun    | HEALTH    | self   | 20 | VOLATILE_SOLVENTS   |                  | care reason       | permitted | necessary-care.health     | OSL_25_12
        adult in compulsory psychiatric care  | 2026-11-24 | region falun    | HEALTH    | self   | 20 | COMPULSORY_PSYCHIATRIC_CARE |          | care reason       | permitted | necessary-care.health     | OSL_25_12
        adult, alcohol beside gambling        | 2026-11-24 | region falun    | GAMBLING  | self   | 20 | ALCOHOL GAMBLING    |                  | care reason       | permitted | necessary-care.health     | OSL_25_12
        adult who gambles                     | 2026-11-24 | region falun    | GAMBLING  | self   | 20 | GAMBLING            |                  | care reason       | doors     | misuse-outside-the-list   | ASK_CONSENT KEEP_HERE
        adult who dopes                       | 2026-11-24 | falun region    | TESTS     | self   | 20 | DOPING              |                  | care              | doors     | misuse-outside-the-list   | ASK_CONSENT KEEP_HERE
        adult who gambles, with a yes         | 2026-11-24 | region falun    | SLEEP     | self   | 20 | GAMBLING            | full             | care              | permitted | consent.covers            | CONSENT
        under 18 to a private provider        | 2026-11-24 | region company  | SLEEP     | self   | 17 |                     |                  | care reason       | doors     | necessary-care.authorities| ASK_CONSENT KEEP_HERE
        under 18 to the school                | 2026-11-24 | region school   | SCHOOL    | self   | 17 |                     |                  | care              | doors     | secrecy.health            | ASK_CONSENT KEEP_HERE
        under 18 to the school, need claimed  | 2026-11-24 | region school   | SCHOOL    | self   | 17 |                     |                  | care reason       | doors     | general-clause            | ASK_CONSENT KEEP_HERE
        adult, it would be good to know       | 2026-11-24 | region falun    | CRIME     | self   | 19 |                     |                  | care reason       | doors     | general-clause            | ASK_CONSENT KEEP_HERE
        adult, no yes at all, health          | 2026-11-24 | region falun    | SEXUAL_EXPOSURE | self | 18 |                 |                  | care              | doors     | secrecy.health            | ASK_CONSENT KEEP_HERE
        adult, no yes at all, social          | 2026-11-24 | falun region    | OTHER     | self   | 18 |                     |                  | care              | doors     | secrecy.social            | ASK_CONSENT KEEP_HERE
        home asks the host for the notes      | 2026-11-24 | falun borlange  | PLANNING  | self   | 17 |                     |                  | follow-up         | refused   | follow-up-without-notes   |
        a yes to care is none to evaluation   | 2026-11-24 | falun borlange  | PLANNING  | self   | 17 |                     | full             | follow-up         | refused   | follow-up-without-notes   |
        follow-up by the region               | 2026-11-24 | falun region    | PLANNING  | self   | 17 |                     |                  | follow-up reason  | doors     | general-clause            | ASK_CONSENT KEEP_HERE
        home asks, before the new act         | 2025-06-30 | falun borlange  | PLANNING  | self   | 17 |                     |                  | follow-up         | doors     | secrecy.social            | ASK_CONSENT KEEP_HERE
        concern for a child                   | 2026-11-24 | region borlange | FAMILY    | client | 17 |                     | withdrawn        | report unauthorised | duty    | concern.2025              | OSL_10_28
        concern on the new act's first day    | 2025-07-01 | falun borlange  | FAMILY    | self   | 12 |                     |                  | report            | duty      | concern.2025              | OSL_10_28
        concern on the old act's last day     | 2025-06-30 | falun borlange  | FAMILY    | self   | 12 |                     |                  | report            | duty      | concern.2001              | OSL_10_28
        concern for an adult is no duty       | 2026-11-24 | region borlange | FAMILY    | self   | 18 |                     |                  | report            | doors     | secrecy.health            | ASK_CONSENT KEEP_HERE
        a report goes to no health care       | 2026-11-24 | falun region    | FAMILY    | self   | 12 |                     |                  | report            | doors     | secrecy.social            | ASK_CONSENT KEEP_HERE
        before the secrecy act, no rule       | 2009-06-29 | falun region    | SLEEP     | self   | 17 |                     | full             | care              | refused   | none                      |
        a sender that no rule knows           | 2026-11-24 | school region   | SLEEP     | self   | 17 |                     |                  | care reason       | refused   | none                      |
        """;

    private DecisionTable() {}

    static List<Case> cases() {
        return ROWS.lines().map(Case::parse).toList();
    }
}
