package se.minimaria.browser;

import java.util.List;

/** Figures, rules and the network, which everybody at work may read. */
final class FigureStops {

    private FigureStops() {}

    static List<Stop> all() {
        return List.of(
                Stop.at("/styrning/indikatorer"),
                Stop.at("/styrning/indikatorer?mottagning=mora&visa=alla"),
                Stop.at("/styrning/indikatorer?ar=1999", 422),
                Stop.at("/styrning/indikatorer/besok"),
                Stop.at("/styrning/indikatorer/flickor"),
                Stop.at("/styrning/regler"),
                Stop.at("/styrning/regler?dag=snart", 422),
                Stop.at("/arbete/natverket"));
    }
}
