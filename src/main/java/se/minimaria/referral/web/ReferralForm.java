package se.minimaria.referral.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.minimaria.law.ReferralSender;
import se.minimaria.network.ClinicId;
import se.minimaria.network.Network;
import se.minimaria.person.IdentityNumber;
import se.minimaria.person.IdentityNumberReading;
import se.minimaria.person.PersonName;
import se.minimaria.referral.BoardDecision;
import se.minimaria.referral.Channel;
import se.minimaria.referral.Kind;
import se.minimaria.referral.Knows;
import se.minimaria.referral.Letter;
import se.minimaria.referral.NewReferral;
import se.minimaria.referral.Way;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKey;
import se.minimaria.web.FormKeys;

/**
 * A referral as a sender, or somebody at work with a letter in their hand, typed it.
 *
 * @param way how it came; at work only
 * @param day when it came; at work only
 * @param number an identity number
 * @param discharge when somebody leaves the ward or the home where they are
 * @param board whose decision it is, with {@code reference} and {@code decided}; at a municipality only
 */
record ReferralForm(
        @Nullable String way,
        @Nullable String day,
        @Nullable String clinic,
        @Nullable String sender,
        @Nullable String workplace,
        @Nullable String senderName,
        @Nullable String senderReach,
        @Nullable String given,
        @Nullable String family,
        @Nullable String birthDate,
        @Nullable String number,
        @Nullable String reach,
        @Nullable String channel,
        @Nullable String question,
        @Nullable String told,
        @Nullable String knows,
        @Nullable Boolean shielded,
        @Nullable String discharge,
        @Nullable String board,
        @Nullable String reference,
        @Nullable String decided,
        @Nullable String key) {

    private static final int OLDEST = 110;

    static ReferralForm empty(String clinic, String day) {
        return new ReferralForm(
                Way.LETTER.code(),
                day,
                clinic,
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                "",
                Channel.ANY.code(),
                "",
                "",
                "",
                false,
                "",
                "",
                "",
                "",
                null);
    }

    /** What a sender without a log-in sends, or nothing when something is wrong, which then stands at its field. */
    Optional<NewReferral> sent(Network network, Instant now, Errors errors) {
        return read(Optional.of(Way.PAGES), network, now, null, errors);
    }

    /** What somebody at work registers. */
    Optional<NewReferral> registered(Network network, Instant now, boolean boards, Errors errors) {
        var typed = new Typed(errors);
        var came = Arrays.stream(Way.values())
                .filter(one -> one != Way.PAGES && one.code().equals(way))
                .findFirst();
        return read(typed.chosen("way", came), network, now, boards ? decision(typed, network, now) : null, errors);
    }

    /** When it came: the end of that day, or now. */
    Optional<Instant> arrived(Instant now, Errors errors) {
        var today = Sweden.day(now);
        var came = new Typed(errors).day("day", day == null || day.isBlank() ? "-" : day, today.minusYears(1), today);
        return Optional.ofNullable(came).map(one -> one.equals(today) ? now : Sweden.instant(one.atTime(12, 0)));
    }

    Optional<FormKey> number(FormKeys keys, Errors errors) {
        var number = keys.check(key);
        if (number.isEmpty()) {
            errors.reject("referral.form.old");
        }
        return number;
    }

    private Optional<NewReferral> read(
            Optional<Way> came, Network network, Instant now, @Nullable BoardDecision decision, Errors errors) {
        var typed = new Typed(errors);
        var by = typed.chosen("sender", constant(ReferralSender.values(), sender));
        var aware = typed.chosen("knows", constant(Knows.values(), knows));
        var where = typed.chosen(
                "clinic", Optional.ofNullable(clinic).flatMap(network::clinicAt).map(one -> one.id()));
        var today = Sweden.day(now);
        var leaves = typed.day("discharge", discharge, today, today.plusYears(1));
        if (decision != null && leaves != null) {
            errors.rejectValue("discharge", "referral.form.discharge.board");
        }
        if (decision != null
                && by.filter(one -> one != ReferralSender.SOCIAL_SERVICES).isPresent()) {
            errors.rejectValue("sender", "referral.form.sender.board");
        }
        var letter = letter(typed, today);
        if (letter == null) {
            return Optional.empty();
        }
        return Optional.of(referral(
                came.orElseThrow(),
                where.orElseThrow(),
                by.orElseThrow(),
                aware.orElseThrow(),
                decision,
                leaves,
                letter));
    }

    private NewReferral referral(
            Way came,
            ClinicId where,
            ReferralSender by,
            Knows aware,
            @Nullable BoardDecision decision,
            @Nullable LocalDate leaves,
            Letter letter) {
        var kind = decision != null ? Kind.BOARD : leaves != null ? Kind.DISCHARGE : Kind.ORDINARY;
        return new NewReferral(kind, where, came, by, aware, Boolean.TRUE.equals(shielded), decision, leaves, letter);
    }

    /** What was written; null when something in the form is wrong. */
    private @Nullable Letter letter(Typed typed, LocalDate today) {
        var place = typed.line("workplace", workplace);
        var by = typed.line("senderName", senderName);
        var at = typed.line("senderReach", senderReach);
        var first = typed.name("given", given, true);
        var last = typed.name("family", family, false);
        var born = typed.day("birthDate", birthDate, today.minusYears(OLDEST), today);
        var written = identityNumber(typed, today);
        var where = typed.line("reach", reach);
        var how = typed.chosen("channel", constant(Channel.values(), channel));
        var what = typed.text("question", question);
        var said = typed.maybe("told", told);
        return typed.errors().hasErrors()
                ? null
                : new Letter(
                        place,
                        by,
                        at,
                        new PersonName(first, last),
                        born,
                        written,
                        where,
                        how.orElseThrow(),
                        what,
                        said);
    }

    private @Nullable String identityNumber(Typed typed, LocalDate today) {
        var written = Typed.plain(number);
        if (written.isEmpty()) {
            return null;
        }
        return switch (IdentityNumber.parse(written, today)) {
            case IdentityNumberReading.Read(IdentityNumber read) -> read.canonical();
            case IdentityNumberReading.Unreadable(IdentityNumberReading.Reason reason) -> {
                typed.errors()
                        .rejectValue(
                                "number",
                                "person.number."
                                        + reason.name().toLowerCase(Locale.ROOT).replace('_', '-'));
                yield null;
            }
        };
    }

    /** A decision is whole or not there. */
    private @Nullable BoardDecision decision(Typed typed, Network network, Instant now) {
        if (Typed.plain(board).isEmpty()
                && Typed.plain(reference).isEmpty()
                && Typed.plain(decided).isEmpty()) {
            return null;
        }
        var today = Sweden.day(now);
        var whose = typed.chosen(
                "board",
                network.municipalities().stream()
                        .map(one -> one.principal())
                        .filter(one -> one.value().equals(board))
                        .findFirst());
        var how = typed.line("reference", reference);
        var when =
                typed.day("decided", decided == null || decided.isBlank() ? "-" : decided, today.minusYears(2), today);
        return when == null || whose.isEmpty() ? null : new BoardDecision(whose.get(), how, when);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] all, @Nullable String typed) {
        return Arrays.stream(all)
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(typed))
                .findFirst();
    }

    @Override
    public String toString() {
        return "ReferralForm[****]";
    }
}
