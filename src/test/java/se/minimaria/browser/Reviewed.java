package se.minimaria.browser;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What no tour visits, and why. Whoever adds a line here has looked at the page in another way. */
final class Reviewed {

    /** Addresses that show no page of their own. */
    static final Map<String, String> NO_PAGES = Map.ofEntries(
            Map.entry("/lamna", "leads to somebody else's site at once"),
            Map.entry("/kod", "leads on to /trad"),
            Map.entry("/trad/meddelande", "leads on to /trad"),
            Map.entry("/trad/tid", "leads on to /trad"),
            Map.entry("/trad/stang", "leads on to /trad"),
            Map.entry("/tid/{kod}/kalender", "is a file to save"),
            Map.entry("/kalender/{kod}", "is a file that calendars fetch"),
            Map.entry("/trad/fil/{id}", "is a file to save"),
            Map.entry("/arbete/inkorg/{id}/fil/{file}", "is a file to save"),
            Map.entry("/prata/rum/meddelande", "leads on to /prata/rum"),
            Map.entry("/prata/rum/slapp-in", "leads on to /prata/rum"),
            Map.entry("/prata/rum/lamna", "leads on to /prata/rum"),
            Map.entry("/prata/rum/handelser", "is a stream for a script: HubIT reads it"),
            Map.entry("/prata/rum/vag", "is an answer to a script: VideoIT uses it"),
            Map.entry("/arbete/prata/{id}/handelser", "is a stream for a script: VideoIT uses it"),
            Map.entry("/arbete/prata/{id}/vag", "is an answer to a script: VideoIT uses it"),
            Map.entry("/arbete", "leads on to the day"),
            Map.entry("/arbete/kvar", "is reached from within; the nurse's last stops see it"),
            Map.entry("/error", "is reached from within; every 404 sees it"),
            Map.entry("/styrning/indikatorer/csv", "is a file to save"),
            Map.entry("/arbete/kod", "is asked for without the demo only: FirstSetupIT looks at it"));

    /** Forms with nothing to fill in wrongly: buttons, and choices of which one is always made. */
    static final Map<String, String> NOTHING_TO_MEND = Map.ofEntries(
            Map.entry("/tema", "three buttons"),
            Map.entry("/tangenter", "a button"),
            Map.entry("/kvitto/{token}", "no form: the SMS gateway posts there"),
            Map.entry("/demo", "a button for each person"),
            Map.entry("/trad/tid", "a button"),
            Map.entry("/trad/avboka", "a button"),
            Map.entry("/trad/sen", "a button for each length"),
            Map.entry("/trad/stang", "a button"),
            Map.entry("/partner/tid/angra", "a button"),
            Map.entry("/arbete/partner/{id}/ta-tillbaka", "a button"),
            Map.entry("/arbete/partner/{id}/sett", "a button"),
            Map.entry("/tid/{kod}/avboka", "a button"),
            Map.entry("/tid/{kod}/sen", "a button for each length"),
            Map.entry("/tid/{kod}/besked", "a button"),
            Map.entry("/tid/{kod}/stang", "a button"),
            Map.entry("/tid/{kod}/tidigare", "choices of which one is always made"),
            Map.entry("/ko/{kod}/svar", "two buttons"),
            Map.entry("/ko/{kod}/sluta", "a button"),
            Map.entry("/ko/{kod}/stang", "a button"),
            Map.entry("/arbete/vantelista/ledig/{id}/svar", "three buttons"),
            Map.entry("/arbete/vantelista/ledig/{id}/lat-vara", "a button"),
            Map.entry("/arbete/personer/{id}/vantar/slut", "a button"),
            Map.entry("/arbete/personer/{id}/ater", "a button"),
            Map.entry("/prata/rum/lamna", "a button"),
            Map.entry("/prata/rum/slapp-in", "two buttons"),
            Map.entry("/prata/rum/signal", "no form: a script posts there"),
            Map.entry("/arbete/prata", "a button for each queue"),
            Map.entry("/arbete/prata/{id}/bjud-in", "two buttons"),
            Map.entry("/arbete/prata/{id}/visa-ut", "a button"),
            Map.entry("/arbete/prata/{id}/slut", "a button"),
            Map.entry("/arbete/prata/{id}/signal", "no form: a script posts there"),
            Map.entry("/mina-sidor/logga-ut", "a button"),
            Map.entry("/mina-sidor/val/{id}/ta-tillbaka", "a button"),
            Map.entry("/arbete/uppdrag", "a button for each assignment"),
            Map.entry("/arbete/logga-ut", "a button"),
            Map.entry("/arbete/las", "a button"),
            Map.entry("/arbete/idag/utfall", "four buttons"),
            Map.entry("/arbete/uteblivna/{id}", "four buttons"),
            Map.entry("/partner/remiss/besked/ta-tillbaka", "a button"),
            Map.entry("/arbete/remisser/{id}/flytta", "a button for each step"),
            Map.entry("/arbete/remisser/{id}/koppla", "a button for each person"),
            Map.entry("/arbete/remisser/{id}/avsandare", "a button for each answer"),
            Map.entry("/arbete/personer/{id}/remiss/{remiss}/flytta", "a button for each step"),
            Map.entry("/arbete/inkorg/{id}/ta", "a button"),
            Map.entry("/arbete/inkorg/{id}/stang", "a button"),
            Map.entry("/arbete/handlingar/{id}/koppla", "a button for each person"),
            Map.entry("/arbete/handlingar/{id}/kvittera", "a button"),
            Map.entry("/arbete/personer/sok", "one line; what cannot be searched for is said on the page that answers"),
            Map.entry("/arbete/personer/{id}/anteckning/ny", "a button"),
            Map.entry("/arbete/personer/{id}/samtycken/{consent}/ta-tillbaka", "a button"),
            Map.entry("/arbete/personer/{id}/tid/{tid}/avboka", "two buttons"),
            Map.entry("/arbete/personer/{id}/tid/{tid}/ta-tillbaka", "a button"),
            Map.entry("/arbete/kalender/prenumerera", "a button"),
            Map.entry("/arbete/kalender/prenumerera/{id}/avsluta", "a button"),
            Map.entry("/arbete/kalender/utat/{id}/stall-in", "a button"),
            Map.entry("/arbete/personer/{id}/kod", "a button"),
            Map.entry("/arbete/hjalplinjer", "a button for each number"),
            Map.entry("/arbete/tilldela/{id}/kod", "a button"),
            Map.entry("/arbete/tilldela/{id}/uppdrag/{assignment}/bekrafta", "a button"),
            Map.entry("/arbete/kod", "FirstSetupIT sees it in error"));

    /** Pages that the shared application never shows, because it is a demo. */
    static final Set<String> TEMPLATES = Set.of("signin/code");

    private static final Pattern OF_WORK =
            Pattern.compile("(workplace|signin|staff|followup|law|network|helpline|message|feed|outreach|referral)/.*"
                    + "|contact/(inbox|offers|register|registered)|portal/invite|partner/(links|figures)|video/desk.*");

    private Reviewed() {}

    /** Whether a template is a page of the workplace, which does not speak every language. */
    static boolean isOfWork(String template) {
        return OF_WORK.matcher(template).matches();
    }
}
