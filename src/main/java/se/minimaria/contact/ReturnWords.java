package se.minimaria.contact;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.network.Principal;
import se.minimaria.network.PrincipalId;

/** The four words with which somebody without a name comes back: made of a form, read as typed, and one day ended. */
@Component
public class ReturnWords {

    private final FormSeals seals;
    private final ReturnCodes codes;
    private final CodeHasher hasher;
    private final JdbcClient database;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReturnWords(
            FormSeals seals,
            ReturnCodes codes,
            CodeHasher hasher,
            JdbcClient database,
            ApplicationEventPublisher events,
            Clock clock) {
        this.seals = seals;
        this.codes = codes;
        this.hasher = hasher;
        this.database = database;
        this.events = events;
        this.clock = clock;
    }

    /** The words that a form gives; the same form, the same words. */
    public ReturnCode of(UUID form) {
        return codes.of(seals.entropy(form));
    }

    /** What is kept of the words, and what the context of their holder carries. */
    public String hash(ReturnCode code) {
        return hasher.hash(code);
    }

    /** Reads what somebody typed, with the help of the public list only. */
    public TypedCode read(String typed) {
        return codes.parse(typed);
    }

    /**
     * Ends the words for good when the person of a file first signs in to the own pages: in the file's own store at once,
     * as whoever holds the invitation, and as soon as that is done in the store where the thread lies.
     */
    @Transactional
    public void retire(PrincipalId principal, FileId file) {
        database.sql("""
                update contact.thread set code_hash = null where principal_id = :principal and file_id = :file""")
                .param("principal", principal.value())
                .param("file", file.value())
                .update();
        events.publishEvent(new ContactEvent.WordsRetired(principal.value(), file.value(), clock.instant()));
    }

    /** Ends words in the store of the system actor at work, because of a file somewhere else. */
    @Transactional
    void retireBecauseOf(PrincipalId principal, FileId file, int place) {
        database.sql("update contact.thread set code_hash = null where retire_keys[:place] = :key")
                .param("place", place)
                .param("key", seals.retirement(principal, file))
                .update();
    }

    /** Where the key of each principal's file stands, counted from one. */
    static int place(Network network, PrincipalId principal) {
        return principals(network).indexOf(principal) + 1;
    }

    static List<PrincipalId> principals(Network network) {
        return network.principals().stream().map(Principal::id).toList();
    }
}
