package uk.sharedservices.partnership.reporting.figures.relation.time;

import static uk.sharedservices.partnership.reporting.figures.finding.Relation.DAY;
import static uk.sharedservices.partnership.reporting.figures.finding.Relation.WEEKDAY;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.NoSuchDay;
import uk.sharedservices.partnership.reporting.figures.figure.WrittenDay;
import uk.sharedservices.partnership.reporting.figures.figure.YearlessDay;
import uk.sharedservices.partnership.reporting.figures.found.Reading;
import uk.sharedservices.partnership.reporting.figures.relation.Check;
import uk.sharedservices.partnership.reporting.figures.relation.Findings;
import uk.sharedservices.partnership.reporting.figures.relation.Scene;
import uk.sharedservices.partnership.reporting.figures.relation.Verdict;

/** Checks that a date exists and falls on the day of the week told with it. */
final class WeekdayCheck implements Check {

    @Override
    public void check(Scene scene, Findings findings) {
        for (Reading reading : scene.readings()) {
            for (Figure figure : reading.figures()) {
                if (figure instanceof NoSuchDay none) {
                    findings.add(reading, DAY, noSuchDay(none), List.of(figure));
                } else if (figure instanceof WrittenDay day) {
                    day.weekday()
                            .ifPresent(told -> findings.add(reading, WEEKDAY, verdict(day, told), List.of(figure)));
                } else if (figure instanceof YearlessDay day && day.weekday().isPresent()) {
                    findings.add(reading, WEEKDAY, Verdict.open("The year is not told."), List.of(figure));
                }
            }
        }
    }

    private static Verdict noSuchDay(NoSuchDay none) {
        return Verdict.wrong(
                DayInWords.month(none.month()) + " has only " + none.month().lengthOfMonth() + " days.");
    }

    private static Verdict verdict(WrittenDay day, DayOfWeek told) {
        return day.day().getDayOfWeek() == told
                ? Verdict.exact(DayInWords.day(day.day()) + " is a " + name(told) + ".")
                : Verdict.wrong(DayInWords.day(day.day()) + " is a " + DayInWords.weekday(day.day()) + ", not a "
                        + name(told) + ".");
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
