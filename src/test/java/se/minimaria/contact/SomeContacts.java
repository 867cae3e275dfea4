package se.minimaria.contact;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.OnDuty;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.contact.Triage.Question;
import se.minimaria.contact.Triage.Said;
import se.minimaria.network.ClinicId;
import se.minimaria.person.Phone;
import se.minimaria.person.SafeTimes;

/** Contacts of several kinds for pages to be looked at with, and what they are called in addresses. */
public final class SomeContacts {

    private SomeContacts() {}

    /** Lays them out in the inbox of somebody at work. */
    public static Map<String, String> layOut(ApplicationContext beans, OnDuty duty) {
        var names = new HashMap<String, String>();
        var told = new Told(
                Origin.form(Concern.RELATIVE, Optional.of(Sender.SIBLING), List.of(Area.values())), "Räven", true);
        var acute = Access.as(
                new Visitor(),
                () -> beans.getBean(OpenThread.class)
                        .open(UUID.randomUUID(), new ClinicId("falun"), told, new MessageText("Hon svarar inte.")));
        Access.run(duty, () -> beans.getBean(TriageThread.class).sort(acute.id(), danger()));
        names.put("acute", acute.id().toString());
        names.put("call", call(beans).toString());
        return names;
    }

    private static ThreadId call(ApplicationContext beans) {
        var terms = new CallTerms(new SafeTimes(Set.of(), 0, 24), false, true);
        var number = Phone.read("070-174 06 05").orElseThrow();
        var told = new Told(new Origin(Way.CALL_BACK, Concern.SELF, Optional.empty(), List.of()), "Räven", false);
        var text = new MessageText("Ring mig, är ni snälla.");
        return Access.as(
                        new Visitor(),
                        () -> beans.getBean(AskForCall.class)
                                .ask(
                                        UUID.randomUUID(),
                                        new ClinicId("falun"),
                                        told,
                                        text,
                                        new CallAsked(number, terms)))
                .id();
    }

    private static Judgement danger() {
        return new Judgement(
                Triage.UNASKED.with(Question.DANGER, Said.YES),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Elsewhere.EMERGENCY),
                "Systern är inte vid medvetande.");
    }
}
