package se.minimaria.outreach.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import se.minimaria.access.Access;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.web.Option;
import se.minimaria.web.QrSquare;

/** Kort att dela ut: a sheet of cards that lead to the page of a clinic and say nothing about why one would go there. */
@Controller
class CardController {

    private static final int CARDS = 8;

    private final Network network;

    CardController(Network network) {
        this.network = network;
    }

    @GetMapping("/arbete/kalender/utat/kort")
    ModelAndView cards(@RequestParam(required = false) @Nullable String mottagning) {
        var own = Optional.ofNullable(Access.onDuty().clinic()).map(ClinicId::value);
        var clinic = Optional.ofNullable(mottagning)
                .flatMap(network::clinicAt)
                .or(() -> own.flatMap(network::clinicAt))
                .orElseGet(() -> network.clinics().getFirst());
        var address = ServletUriComponentsBuilder.fromCurrentContextPath()
                .path("/mottagningar/" + clinic.id().value())
                .toUriString();
        List<Option> clinics = network.clinics().stream()
                .map(one -> new Option(one.id().value(), one.name()))
                .toList();
        return new ModelAndView("outreach/cards")
                .addObject("chosen", clinic.id().value())
                .addObject("clinics", clinics)
                .addObject("address", address.replaceFirst("^https?://", ""))
                .addObject("square", QrSquare.of(address))
                .addObject("cards", IntStream.range(0, CARDS).boxed().toList());
    }
}
