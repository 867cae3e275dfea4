package se.minimaria.followup.web;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import se.minimaria.followup.PublishFigures;
import se.minimaria.followup.ReadIndicators;
import se.minimaria.followup.web.IndicatorFilter.Choice;
import se.minimaria.network.Network;

/** Indikatorer: the figures of a year, each one's definition, and the same figures to take along. */
@Controller
class IndicatorsController {

    private final ReadIndicators indicators;
    private final Network network;
    private final MessageSource texts;

    IndicatorsController(ReadIndicators indicators, Network network, MessageSource texts) {
        this.indicators = indicators;
        this.network = network;
        this.texts = texts;
    }

    @GetMapping("/styrning/indikatorer")
    ModelAndView show(@ModelAttribute("form") IndicatorFilter form, BindingResult errors, Locale locale) {
        onlyForThoseWhoMay();
        Choice choice = form.read(indicators.years(), network, errors);
        var page = new IndicatorsPageMaker(network, texts, locale)
                .page(choice, indicators.years(), Figures.of(indicators, choice.year()));
        var view = new ModelAndView("followup/indicators").addObject("page", page);
        if (errors.hasErrors()) {
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return view;
    }

    @GetMapping("/styrning/indikatorer/{kod}")
    ModelAndView define(@PathVariable("kod") String kod) {
        onlyForThoseWhoMay();
        return Definition.at(kod)
                .map(definition -> new ModelAndView("followup/definition")
                        .addObject("indicator", definition)
                        .addObject("day", PublishFigures.DAY))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    @GetMapping("/styrning/indikatorer/csv")
    ResponseEntity<String> download(@ModelAttribute("form") IndicatorFilter form, BindingResult errors, Locale locale) {
        onlyForThoseWhoMay();
        Choice choice = form.read(indicators.years(), network, errors);
        if (errors.hasErrors()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        Figures figures = Figures.of(indicators, choice.year());
        Scope scope = Scope.of(network, choice.clinic(), figures.visits());
        ContentDisposition file = ContentDisposition.attachment()
                .filename("indikatorer-" + choice.year() + ".csv")
                .build();
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv;charset=UTF-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, file.toString())
                .body(new IndicatorsCsv(texts, locale).write(figures, scope));
    }

    /** Whoever may not see figures is not told that there are any. */
    private static void onlyForThoseWhoMay() {
        if (!ReadIndicators.allowed()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
