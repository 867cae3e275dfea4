package se.minimaria.contact;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.minimaria.contact.OpenThread.Told;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;

/**
 * Takes in that somebody wants to be called, as a thread of its own with the clock and the words of any other. The same form
 * sent twice asks once; with another number it asks for that too, since the first may have been mistyped.
 */
@Component
@Transactional
public class AskForCall {

    private final OpenThread openThread;
    private final CallWishes wishes;
    private final FormSeals seals;
    private final Network network;
    private final Promise promise;

    AskForCall(OpenThread openThread, CallWishes wishes, FormSeals seals, Network network, Promise promise) {
        this.openThread = openThread;
        this.wishes = wishes;
        this.seals = seals;
        this.network = network;
        this.promise = promise;
    }

    public OpenedThread ask(UUID form, ClinicId clinic, Told told, MessageText text, CallAsked call) {
        var opened = openThread.open(form, clinic, told.calling(call.terms()), text);
        var wish = seals.wish(form, call.number().canonical());
        wishes.add(wish, network.clinic(clinic).reception(), opened.id(), call, promise.now());
        return opened;
    }
}
