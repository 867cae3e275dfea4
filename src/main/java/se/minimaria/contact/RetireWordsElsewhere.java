package se.minimaria.contact;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.FileId;
import se.minimaria.booking.HolderVisits;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;

/**
 * Ends what is left of the words of a file when its person has signed in: they are taken from the file's times, and threads
 * that lie with another principal lose them. Each store is asked in its own context, with a key that only fits the right
 * thread; none learns what file it was.
 */
@Component
class RetireWordsElsewhere {

    private final ReturnWords words;
    private final HolderVisits visits;
    private final Network network;

    RetireWordsElsewhere(ReturnWords words, HolderVisits visits, Network network) {
        this.words = words;
        this.visits = visits;
        this.network = network;
    }

    @Async
    @TransactionalEventListener
    void on(ContactEvent.WordsRetired retired) {
        var principal = new PrincipalId(retired.principal());
        var file = new FileId(retired.file());
        Access.run(new SystemActor("contact.retire-words", principal), () -> visits.release(file));
        var place = ReturnWords.place(network, principal);
        for (var store : ReturnWords.principals(network)) {
            Access.run(
                    new SystemActor("contact.retire-words", store),
                    () -> words.retireBecauseOf(principal, file, place));
        }
    }
}
