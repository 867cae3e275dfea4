package se.minimaria.visit;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.minimaria.booking.AttendanceId;
import se.minimaria.contact.VisitKeys;
import se.minimaria.message.Channel;

/** Gives keys to those who take a time with four words. */
@Component
class HolderKeys implements VisitKeys {

    private final GivePass give;

    HolderKeys(GivePass give) {
        this.give = give;
    }

    @Override
    public void tell(AttendanceId visit, Wanted wanted, Locale language) {
        var channel = wanted.way() == Way.SMS ? Channel.SMS : Channel.MAIL;
        give.toHolder(visit, new Wish(channel, wanted.address(), wanted.sharedPhone()), language);
    }

    @Override
    public Optional<String> pin(AttendanceId visit) {
        return give.of(visit).stream().map(pass -> pass.code().pin()).findFirst();
    }
}
