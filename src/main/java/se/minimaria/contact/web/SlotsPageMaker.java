package se.minimaria.contact.web;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Component;
import se.minimaria.booking.FindSlots;
import se.minimaria.booking.Slot;
import se.minimaria.booking.SlotQuery;
import se.minimaria.booking.Visit;
import se.minimaria.network.Clinic;
import se.minimaria.network.ClinicKind;
import se.minimaria.network.Network;
import se.minimaria.network.Profession;
import se.minimaria.shared.Sweden;
import se.minimaria.web.FormKeys;
import se.minimaria.web.Moments;
import se.minimaria.web.Option;

/** Makes the page of free times: five working days, a handful of times each, the soonest of all on top. */
@NamedInterface("times")
@Component
public class SlotsPageMaker {

    private static final int DAYS = 5;
    private static final int A_HANDFUL = 6;
    private static final int ALL = 5_000;

    private final FindSlots slots;
    private final Network network;
    private final SlotWords words;
    private final Phrases phrases;
    private final Moments moments;
    private final FormKeys keys;

    SlotsPageMaker(FindSlots slots, Network network, SlotWords words, Phrases phrases, Moments moments, FormKeys keys) {
        this.slots = slots;
        this.network = network;
        this.words = words;
        this.phrases = phrases;
        this.moments = moments;
        this.keys = keys;
    }

    /** For somebody who seeks a time: unless they choose whom to meet, one time of each place and hour is enough. */
    public SlotsPage page(SlotFilter filter, Locale locale) {
        var days = days(filter);
        var free = free(filter, days.getFirst(), days.getLast().plusDays(1));
        return page(filter, days, filter.professions().isEmpty() ? oneOfEach(free) : free, locale);
    }

    /** For somebody who offers times: with everybody that one can meet. */
    SlotsPage everybody(SlotFilter filter, Locale locale) {
        var days = days(filter);
        return page(filter, days, free(filter, days.getFirst(), days.getLast().plusDays(1)), locale);
    }

    /** For somebody who moves a visit: another time, with everybody whom the same authority employs. */
    public SlotsPage instead(SlotFilter filter, Visit visit, Locale locale) {
        var days = days(filter);
        var free = free(filter, days.getFirst(), days.getLast().plusDays(1)).stream()
                .filter(slot -> slot.principal().equals(visit.principal()))
                .filter(slot -> !slot.starts().equals(visit.starts()))
                .toList();
        return page(filter, days, filter.professions().isEmpty() ? oneOfEach(free) : free, locale);
    }

    private SlotsPage page(SlotFilter filter, List<LocalDate> days, List<Slot> free, Locale locale) {
        var one = days.size() == 1;
        var shown = days.stream().map(day -> day(day, free, one, locale)).toList();
        return new SlotsPage(
                keys.issue(),
                filter,
                network.clinics().stream()
                        .map(clinic -> new Option(clinic.id().value(), name(clinic, locale)))
                        .toList(),
                Stream.of("nar", "skola", "kvall")
                        .map(time -> new Option(time, phrases.text(locale, "contact.slots.time." + time)))
                        .toList(),
                met().map(profession -> new Option(profession.key(), phrases.text(locale, profession.messageKey())))
                        .toList(),
                free.stream().findFirst().map(slot -> words.choice(slot, locale)),
                shown,
                one ? "" : next(days.getLast()).toString(),
                missing(filter, locale));
    }

    /** Free times as the filter wants them; of several people at the same place and time one is enough. */
    List<Slot> free(SlotFilter filter, LocalDate first, LocalDate until) {
        var clinics = filter.clinics(network.clinics().stream().map(Clinic::id).toList());
        var seen = new HashSet<>();
        return slots
                .find(new SlotQuery(
                        Sweden.instant(first.atStartOfDay()),
                        Sweden.instant(until.atStartOfDay()),
                        clinics,
                        filter.professions(),
                        Optional.empty(),
                        ALL))
                .stream()
                .filter(filter::fits)
                .filter(slot -> seen.add(List.of(slot.clinic(), slot.starts(), slot.profession(), slot.principal())))
                .toList();
    }

    /** Not always the first of those who are free, but the same one for the same time. */
    private static List<Slot> oneOfEach(List<Slot> free) {
        var same = free.stream()
                .collect(Collectors.groupingBy(
                        slot -> List.of(slot.clinic(), slot.starts()), LinkedHashMap::new, Collectors.toList()));
        return same.values().stream()
                .map(those -> those.get(
                        new SplittableRandom(those.getFirst().starts().getEpochSecond()).nextInt(those.size())))
                .toList();
    }

    private List<LocalDate> days(SlotFilter filter) {
        if (filter.only().isPresent()) {
            return List.of(filter.only().get());
        }
        var today = moments.now().toLocalDate();
        var day = filter.from().filter(from -> from.isAfter(today)).orElse(today);
        var days = new ArrayList<LocalDate>(DAYS);
        for (var one = working(day) ? day : next(day); days.size() < DAYS; one = next(one)) {
            days.add(one);
        }
        return days;
    }

    private static LocalDate next(LocalDate day) {
        var next = day.plusDays(1);
        return working(next) ? next : next(next);
    }

    private static boolean working(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private SlotsPage.Day day(LocalDate day, List<Slot> free, boolean all, Locale locale) {
        var times = free.stream()
                .filter(slot -> Sweden.day(slot.starts()).equals(day))
                .toList();
        var shown = all ? times : spread(times);
        return new SlotsPage.Day(
                day.toString(),
                phrases.text(
                        locale, "contact.slots.weekday." + day.getDayOfWeek().getValue()),
                phrases.date(day, locale),
                shown.stream().map(slot -> words.choice(slot, locale)).toList(),
                times.size() - shown.size());
    }

    /** A handful, spread over the day: the first, the last and some between. */
    private static List<Slot> spread(List<Slot> times) {
        if (times.size() <= A_HANDFUL) {
            return times;
        }
        var some = new ArrayList<Slot>(A_HANDFUL);
        for (int i = 0; i < A_HANDFUL; i++) {
            some.add(times.get(i * (times.size() - 1) / (A_HANDFUL - 1)));
        }
        return some;
    }

    private Stream<Profession> met() {
        return Arrays.stream(Profession.values())
                .filter(profession -> network.clinics().stream().anyMatch(clinic -> clinic.offers(profession)));
    }

    private String name(Clinic clinic, Locale locale) {
        return phrases.place(clinic.id(), clinic.kind() == ClinicKind.DIGITAL, locale);
    }

    /** For the places that were asked for: whom one meets elsewhere instead. */
    private List<String> missing(SlotFilter filter, Locale locale) {
        var places = network.clinics().stream()
                .filter(clinic -> filter.places().isEmpty()
                        || filter.places().contains(clinic.id().value()))
                .collect(Collectors.groupingBy(
                        this::metElsewhere, LinkedHashMap::new, Collectors.mapping(Clinic::name, Collectors.toList())));
        return places.entrySet().stream()
                .filter(same -> !same.getKey().isEmpty())
                .map(same -> phrases.text(
                        locale,
                        "contact.slots.missing",
                        phrases.list(same.getValue(), locale),
                        phrases.list(
                                same.getKey().stream()
                                        .map(profession -> phrases.text(locale, profession.messageKey()))
                                        .toList(),
                                locale)))
                .toList();
    }

    private List<Profession> metElsewhere(Clinic clinic) {
        return met().filter(profession -> !clinic.offers(profession)).toList();
    }
}
