package se.minimaria.video.web;

import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;
import se.minimaria.shared.Sweden;
import se.minimaria.video.DropIn.Door;
import se.minimaria.video.Seat;
import se.minimaria.web.Moments;

/** Says in words who, when and where, for all pages of the module. */
@Component
class TalkWords {

    private final MessageSource texts;
    private final Moments moments;
    private final Network network;

    TalkWords(MessageSource texts, Moments moments, Network network) {
        this.texts = texts;
        this.moments = moments;
        this.network = network;
    }

    String text(Locale locale, String key, Object... arguments) {
        return texts.getMessage(key, arguments, locale);
    }

    String time(Instant instant, Locale locale) {
        return moments.time(Sweden.wall(instant), locale);
    }

    /** {@code Öppet till 16.30}, or when it opens. */
    String hours(Door door, Locale locale) {
        if (door.open()) {
            return door.closes()
                    .map(closes -> text(locale, "video.lobby.open.until", moments.time(closes, locale)))
                    .orElseGet(() -> text(locale, "video.lobby.open.demo"));
        }
        return door.opens()
                .map(opens -> text(locale, "video.lobby.shut.until", moment(opens, locale)))
                .orElseGet(() -> text(locale, "video.lobby.shut.long"));
    }

    String moment(ZonedDateTime at, Locale locale) {
        return text(locale, "video.lobby.moment", moments.near(at.toLocalDate(), locale), moments.time(at, locale));
    }

    /** {@code Ronja, sjuksköterska}; a young person and a third have no name here. */
    String who(Seat seat, Locale locale) {
        return seat.givenName()
                .map(name -> seat.title()
                        .map(title -> text(locale, "video.room.person", name, text(locale, title.messageKey())))
                        .orElse(name))
                .orElseGet(() -> text(locale, "video.kind." + seat.kind().key()));
    }

    String clinic(Optional<ClinicId> id) {
        return id.map(network::clinic).map(Clinic::name).orElse("");
    }

    Mark mark(PrincipalId id) {
        return Mark.of(network.principal(id));
    }
}
