package se.minimaria.browser;

import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.ThreadHolder;
import se.minimaria.access.FileId;
import se.minimaria.booking.AttendanceId;
import se.minimaria.booking.VisitsOf;
import se.minimaria.message.Channel;
import se.minimaria.visit.GivePass;
import se.minimaria.visit.InviteGuardian;
import se.minimaria.visit.InviteGuardian.Why;
import se.minimaria.visit.Pass;
import se.minimaria.visit.Wish;

/** Lays out keys to visits, and names their links and codes. */
final class KeyScene {

    private static final Wish WISH = new Wish(Channel.SMS, "+46701740605", false);
    private static final Locale SWEDISH = Locale.of("sv");

    private KeyScene() {}

    /** The first visit of a file, with a guardian who is invited along. */
    static void guardian(ApplicationContext beans, Colleague nurse, FileId file, Map<String, String> names) {
        Access.run(nurse.duty(), () -> {
            var visit = beans.getBean(VisitsOf.class).of(file).getFirst().attendance();
            var inviting = beans.getBean(InviteGuardian.class);
            names.put("tid", visit.toString());
            name(
                    "guardian-",
                    inviting.invite(visit, "mamma", WISH, SWEDISH, Why.WISH).orElseThrow(),
                    names);
        });
    }

    /** The visit of somebody without a name. */
    static void owner(ApplicationContext beans, ThreadHolder youth, AttendanceId visit, Map<String, String> names) {
        var giving = beans.getBean(GivePass.class);
        name("", Access.as(youth, () -> giving.toHolder(visit, WISH, SWEDISH)).orElseThrow(), names);
    }

    private static void name(String whose, Pass pass, Map<String, String> names) {
        names.put(whose + "link", pass.code().link());
        names.put(whose + "pin", pass.code().pin());
    }
}
