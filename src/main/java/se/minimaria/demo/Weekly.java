package se.minimaria.demo;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import se.minimaria.network.ClinicId;

/** Reads a week's hours from one line: {@code falun 1-4 8-16.30, digitalt 5 9-17}. Days count from Monday. */
final class Weekly {

    private Weekly() {}

    static List<Post.Hours> read(String line) {
        var hours = new ArrayList<Post.Hours>();
        for (var part : line.split(",", -1)) {
            if (part.isBlank()) {
                continue;
            }
            var words = part.strip().split(" ", -1);
            var days = words[1].split("-", -1);
            var times = words[2].split("-", -1);
            for (int day = Integer.parseInt(days[0]); day <= Integer.parseInt(days[days.length - 1]); day++) {
                hours.add(new Post.Hours(new ClinicId(words[0]), DayOfWeek.of(day), time(times[0]), time(times[1])));
            }
        }
        return hours;
    }

    private static LocalTime time(String text) {
        var parts = text.split("\\.", -1);
        return LocalTime.of(Integer.parseInt(parts[0]), parts.length > 1 ? Integer.parseInt(parts[1]) : 0);
    }
}
