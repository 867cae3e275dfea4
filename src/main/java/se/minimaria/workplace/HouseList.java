package se.minimaria.workplace;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.minimaria.access.Access;
import se.minimaria.booking.Calendar;
import se.minimaria.booking.CalendarWeek;
import se.minimaria.network.Network;
import se.minimaria.shared.Sweden;
import se.minimaria.workplace.TodayPage.House;

/** Who works at the clinic on a day, by authority. */
@Component
class HouseList {

    private final Calendar calendar;
    private final Network network;

    HouseList(Calendar calendar, Network network) {
        this.calendar = calendar;
        this.network = network;
    }

    List<House> of(LocalDate day, Speech speech) {
        var clinic = Access.onDuty().clinic();
        if (clinic == null) {
            return List.of();
        }
        var working = calendar.week(day, clinic).rows().stream()
                .filter(row -> row.working().stream()
                        .anyMatch(span -> Sweden.day(span.starts()).equals(day)))
                .collect(Collectors.groupingBy(
                        row -> network.principal(row.principal()).kind(), TreeMap::new, Collectors.toList()));
        var houses = new LinkedHashMap<Mark, String>();
        working.values()
                .forEach(rows -> rows.stream()
                        .collect(Collectors.groupingBy(row -> Mark.of(network.principal(row.principal()))))
                        .forEach((mark, own) -> houses.put(mark, people(own, speech))));
        return houses.entrySet().stream()
                .map(house -> new House(house.getKey(), house.getValue()))
                .toList();
    }

    private static String people(List<CalendarWeek.Row> rows, Speech speech) {
        return rows.stream()
                .map(row -> speech.signed(row.givenName(), row.profession().key()))
                .distinct()
                .collect(Collectors.joining(". ", "", "."));
    }
}
