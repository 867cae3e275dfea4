package se.minimaria.booking;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.access.FileId;

/** The times taken with four words, for whoever holds the words. */
@Component
public class HolderVisits {

    /** Coming and past times, in order. */
    public List<HeldVisit> of() {
        throw new UnsupportedOperationException("comes next");
    }

    /** Gives a time to a file in the store of the one to be met; the holder's own act. */
    public void giveFile(AttendanceId attendance, FileId file) {
        throw new UnsupportedOperationException("comes next");
    }
}
