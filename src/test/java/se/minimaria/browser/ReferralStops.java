package se.minimaria.browser;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.FileId;
import se.minimaria.law.Topic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.PrincipalId;
import se.minimaria.referral.ReferralVisits;
import se.minimaria.referral.WriteReferral;

/** Referrals as senders without a log-in and those at work meet them, and what is laid out for that. */
final class ReferralStops {

    private static final String SEND = "main form button.btn-primary";
    private static final String REGISTER = "/arbete/remisser/ny";
    private static final String RECEIPT = "/partner/remiss/besked";
    private static final String WAITING = "/arbete/remisser/{referral}";
    private static final String PERSON = "/arbete/personer/{receiver}/remiss";

    private ReferralStops() {}

    /** Somebody who meets young people in their work, and has no account here. */
    static Tour sender() {
        return new Tour(
                "somebody who refers a young person",
                List.of(),
                List.of(
                        Stop.at("/partner/remiss"),
                        Stop.at("/partner/remiss").answering("/partner/remiss", SEND, 422),
                        filled(Stop.at("/partner/remiss")).answering("/partner/remiss", SEND, 200),
                        Stop.at(RECEIPT),
                        Stop.at(RECEIPT).typing("#kod", "12").answering(RECEIPT, SEND, 422),
                        Stop.at(RECEIPT).typing("#kod", "{receipt}").answering(RECEIPT, SEND, 200)));
    }

    static List<Stop> atWork() {
        return List.of(
                Stop.at("/arbete/remisser"),
                Stop.at("/arbete/remisser?vy=under-way"),
                Stop.at("/arbete/remisser?vy=out"),
                Stop.at("/arbete/remisser?vy=over"),
                Stop.at(REGISTER),
                Stop.at(REGISTER).answering(REGISTER, SEND, 422),
                Stop.at("/arbete/remisser/{nobody}", 404),
                Stop.at(WAITING),
                Stop.at(WAITING).answering("/arbete/remisser/{id}/tillbaka", "form[action$=tillbaka] button", 422),
                Stop.at(WAITING + "/oppna"),
                Stop.at(WAITING + "/oppna").typing("#given", "").answering("/arbete/remisser/{id}/oppna", SEND, 422),
                Stop.at(PERSON),
                Stop.at(PERSON + "?till=outside-bup&amne=PLANNING"),
                Stop.at(PERSON + "?till=outside-hvb&amne=SUBSTANCES"),
                Stop.at(PERSON + "?till=outside-bup&amne=PLANNING")
                        .answering(
                                "/arbete/personer/{id}/remiss",
                                "main form[action$='/remiss'][method=post] .btn-primary",
                                422),
                Stop.at(PERSON + "/{referral-out}"),
                Stop.at(PERSON + "/{referral-out}/brev"));
    }

    /** At a municipality there are decisions of boards too. */
    static Stop atMunicipality() {
        return Stop.at(REGISTER);
    }

    /** Lays out one that waits, one with a receipt, and one that goes out of a file. */
    static Map<String, String> names(ApplicationContext beans, OnDuty nurse, String file) {
        var names = new HashMap<String, String>(ReferralVisits.layOut(beans, nurse));
        var wanted = new WriteReferral.Wanted(
                new PrincipalId("outside-bup"),
                new ClinicId("falun"),
                "Remiss till BUP Dalarna",
                Topic.PLANNING,
                "Behöver bedömning hos er.",
                null,
                Map.of(),
                Optional.empty());
        var written = (WriteReferral.Result.Written) Access.as(
                nurse,
                () -> beans.getBean(WriteReferral.class)
                        .write(UUID.randomUUID(), new FileId(UUID.fromString(file)), wanted));
        names.put("referral-out", written.id().toString());
        return names;
    }

    private static Stop filled(Stop stop) {
        return stop.bending("[name=sender][value=school]", "choice => choice.checked = true")
                .typing("#workplace", "Provskolan")
                .typing("#senderName", "Rut Provdotter")
                .typing("#senderReach", "023-000 00")
                .typing("#given", "Elis")
                .typing("#reach", "Genom mig")
                .bending("[name=knows][value=yes]", "choice => choice.checked = true")
                .typing("#question", "Sover inte och mår dåligt.");
    }
}
