package uk.sharedservices.partnership.reporting.figures.relation.time;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Patterns;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;

/** Events whose day a text tells beside them: "On 24 March 2021, the Executive Cabinet agreed". */
enum Event {
    /** An agreement or a decision. */
    AGREEMENT("agree|decision|decided", "agree|decided|decision|resolved|approved"),
    /** An appointment. */
    APPOINTMENT("appoint", "appoint"),
    /** A beginning. */
    START("start|beg[au]n|commence|launch|establish|inception", "start|beg[au]n|begin|commenc|launch|establish"),
    /** An inspection. */
    INSPECTION("inspect", "inspect");

    private final Pattern named;
    private final Pattern told;

    Event(String named, String told) {
        this.named = Pattern.compile("(?<![a-z])(?:" + named + ")");
        String word = "(?<![a-z])(?:" + told + ")";
        this.told =
                Pattern.compile(Reading.DAY + Patterns.gap(60) + word + "|" + word + Patterns.gap(40) + Reading.DAY);
    }

    /** Returns the event that some words name first; empty if they name none. */
    static Optional<Event> in(String words) {
        return Arrays.stream(values())
                .filter(event -> event.named.matcher(words).find())
                .findFirst();
    }

    /** Returns whether this and another may begin the same arrangement, so that time may be counted from either. */
    boolean begins() {
        return this != INSPECTION;
    }

    /** Returns the days beside which a text tells the event. */
    NavigableSet<LocalDate> days(Scene scene) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        Patterns.each(
                scene,
                told,
                (reading, match) -> days.add(reading.figure(WrittenDay.class, match, Reading.caught(match, 1) ? 1 : 2)
                        .day()));
        return days;
    }
}
