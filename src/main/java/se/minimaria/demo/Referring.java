package se.minimaria.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.minimaria.access.AccessContext.Visitor;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.platform.OnlyInDemo;
import se.minimaria.referral.Channel;
import se.minimaria.referral.Kind;
import se.minimaria.referral.Knows;
import se.minimaria.referral.Letter;
import se.minimaria.referral.NewReferral;
import se.minimaria.referral.RegisterReferral;
import se.minimaria.referral.SendReferral;
import se.minimaria.referral.Way;
import se.minimaria.shared.Sweden;
import se.minimaria.shared.WorldClock;

/** Invented senders who refer invented people on the last days: what waits for whoever comes to work. Keys are drawn, so that once is enough. */
@Component
@OnlyInDemo
class Referring {

    private static final ClinicId FALUN = new ClinicId("falun");

    private final Steps steps;
    private final SendReferral sending;
    private final RegisterReferral registering;
    private final Network network;
    private final Colleagues colleagues;

    Referring(Steps steps, SendReferral sending, RegisterReferral registering, Network network, Colleagues colleagues) {
        this.steps = steps;
        this.sending = sending;
        this.registering = registering;
        this.network = network;
        this.colleagues = colleagues;
    }

    /** A school, the police and a ward. */
    void lastDays(Random random, LocalDate until) {
        sent(
                random,
                at(until, 1, 10),
                ReferralSender.SCHOOL,
                "Provskolan",
                Knows.YES,
                "Sover dåligt och har börjat skolka.");
        sent(
                random,
                at(until, 4, 22),
                ReferralSender.POLICE,
                "Polisen, ungdomsgruppen",
                Knows.NO,
                "Träffade en ungdom i går kväll.");
        var leaves = until.plusDays(6);
        var ward = referral(
                random,
                until,
                Way.PHONE,
                new From(ReferralSender.INSTITUTION, "Avdelning 1, provlasarettet", Knows.YES, leaves),
                "Har varit inlagd för avgiftning. Behöver någon att gå till.");
        var form = form(random);
        var came = at(until, 1, 14);
        WorldClock.at(came, () -> steps.in(colleagues.inbox(), () -> registering.register(form, ward, came)));
    }

    private void sent(
            Random random, Instant at, ReferralSender sender, String workplace, Knows knows, String question) {
        var from = new From(sender, workplace, knows, null);
        var referral = referral(random, Sweden.day(at), Way.PAGES, from, question);
        var form = form(random);
        WorldClock.at(at, () -> steps.in(new Visitor(), () -> sending.send(form, referral)));
    }

    private NewReferral referral(Random random, LocalDate day, Way way, From from, String question) {
        var who = Stream.generate(() -> Invented.draw(random, network, day))
                .filter(one -> !one.relative())
                .findFirst()
                .orElseThrow();
        var letter = new Letter(
                from.workplace(),
                "Kim Påhittad",
                "023-000 00",
                who.name(),
                who.birthDate(),
                null,
                "Genom den som skickar",
                Channel.THROUGH_SENDER,
                question,
                "");
        var kind = from.leaves() == null ? Kind.ORDINARY : Kind.DISCHARGE;
        return new NewReferral(kind, FALUN, way, from.sender(), from.knows(), false, null, from.leaves(), letter);
    }

    private static UUID form(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }

    private static Instant at(LocalDate until, int daysBefore, int hour) {
        return Sweden.instant(until.minusDays(daysBefore).atTime(LocalTime.of(hour, 20)));
    }

    /** Who refers, and from where somebody leaves when. */
    private record From(
            ReferralSender sender,
            String workplace,
            Knows knows,
            @Nullable LocalDate leaves) {}
}
