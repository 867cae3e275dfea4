package se.minimaria.contact;

import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionalEventListener;
import se.minimaria.access.Access;
import se.minimaria.access.AccessContext.SystemActor;
import se.minimaria.access.FileId;
import se.minimaria.network.Network;
import se.minimaria.network.PrincipalId;

/**
 * Ends the words of threads that lie with another principal than the file they led to. Each store is asked in its own
 * context, with a key that only fits the right thread; none learns what file it was.
 */
@Component
class RetireWordsElsewhere {

    private final ReturnWords words;
    private final Network network;

    RetireWordsElsewhere(ReturnWords words, Network network) {
        this.words = words;
        this.network = network;
    }

    @Async
    @TransactionalEventListener
    void on(ContactEvent.WordsRetired retired) {
        var principal = new PrincipalId(retired.principal());
        var file = new FileId(retired.file());
        var place = ReturnWords.place(network, principal);
        for (var store : ReturnWords.principals(network)) {
            Access.run(
                    new SystemActor("contact.retire-words", store),
                    () -> words.retireBecauseOf(principal, file, place));
        }
    }
}
