package se.minimaria.workplace;

import java.util.List;
import org.springframework.stereotype.Component;
import se.minimaria.network.AgreedPartner;
import se.minimaria.network.Network;
import se.minimaria.partner.ListLinks;
import se.minimaria.partner.UnusualUse;
import se.minimaria.workplace.TodayPage.Todo;

/** Links of partners that somebody should look at now: a stolen one takes times that others need. */
@Component
class PartnerTodos {

    private final ListLinks links;
    private final Network network;

    PartnerTodos(ListLinks links, Network network) {
        this.links = links;
        this.network = network;
    }

    List<Todo> of(Speech speech) {
        return links.unusual().stream().map(use -> todo(use, speech)).toList();
    }

    private Todo todo(UnusualUse use, Speech speech) {
        var name = network.partner(use.partner())
                .map(AgreedPartner::name)
                .orElse(use.partner().value());
        return new Todo(
                "now",
                "exclamation-triangle",
                "/arbete/partner",
                speech.text("workplace.todo.partner"),
                speech.text("workplace.todo.partner.why", name, use.times(), speech.day(use.day())));
    }
}
