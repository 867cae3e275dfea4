package se.minimaria.waiting;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;
import se.minimaria.person.CarriesOn;
import se.minimaria.waiting.WaitingWish.Ending;

/**
 * Whoever waits goes on waiting in the file that is carried on; who waits in both waits once, as they do there. A second wish
 * that has ended so is not begun again when the two are parted.
 */
@Component
class WaitingVolumes implements CarriesOn {

    private final Wishes wishes;
    private final Clock clock;

    WaitingVolumes(Wishes wishes, Clock clock) {
        this.wishes = wishes;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return "wish";
    }

    @Override
    public List<UUID> move(FileId from, FileId into) {
        if (wishes.openOf(into).isPresent()) {
            wishes.openOf(from).ifPresent(wish -> wishes.end(wish.id(), Ending.NO_LONGER, clock.instant()));
            return List.of();
        }
        return wishes.move(from, into);
    }

    @Override
    public void moveBack(FileId from, FileId into, Collection<UUID> rows) {
        wishes.moveBack(from, into, rows.toArray(UUID[]::new));
    }
}
