package uk.sharedservices.partnership.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a calendar of working days is called, and from which editions it was made, each told once.
 *
 * @param lists  the lists of bank holidays
 * @param closures  what the closures added are called
 * @param versions  the editions of the lists
 */
record CalendarTitle(List<String> lists, List<String> closures, List<String> versions) {

    static CalendarTitle of(String name, String version) {
        return new CalendarTitle(List.of(name), List.of(), List.of(version));
    }

    CalendarTitle with(String furtherClosures) {
        return new CalendarTitle(lists, both(closures, List.of(furtherClosures)), versions);
    }

    CalendarTitle joinedWith(CalendarTitle other) {
        return new CalendarTitle(
                both(lists, other.lists), both(closures, other.closures), both(versions, other.versions));
    }

    String name() {
        return String.join(" joined with ", lists) + closuresAdded();
    }

    String version() {
        return String.join("; ", versions);
    }

    String toString(LocalDate firstDay, LocalDate horizon) {
        return String.join(" joined with ", lists) + " bank holidays" + closuresAdded() + ", " + firstDay + " to "
                + horizon + ", " + version();
    }

    private String closuresAdded() {
        return closures.isEmpty() ? "" : " with " + String.join(" and ", closures);
    }

    private static List<String> both(List<String> some, List<String> others) {
        return Stream.concat(some.stream(), others.stream()).distinct().toList();
    }
}
