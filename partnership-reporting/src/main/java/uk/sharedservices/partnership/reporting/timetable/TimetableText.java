package uk.sharedservices.partnership.reporting.timetable;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.WayLeft;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/** Prints the timetable of a decision as plain text. */
public final class TimetableText {

    private TimetableText() {}

    /**
     * Returns the timetable as lines of text, the last ended too.
     *
     * @param timetable  the timetable
     * @param council  the name of the council
     * @return the text
     */
    public static String print(DecisionTimetable timetable, String council) {
        MeetingPlan plan = timetable.plan();
        PlainText text = new PlainText()
                .line("Decision of " + plan.maker().words() + " of " + council + " on "
                        + withWeekday(plan.decisionOn()));
        plan.decisionFrom().ifPresent(from -> text.line("to be made from " + withWeekday(from)));
        timetable.asAt().ifPresent(day -> text.line("as at " + withWeekday(day)));
        timetable
                .assumption()
                .ifPresent(assumed -> text.line("A what-if after the decision, not an answer. " + assumed + "."));
        text.section("The latest day for each step", steps(timetable));
        if (timetable.asAt().isPresent()) {
            text.section("What can still be done", ways(timetable));
        }
        timetable
                .earliest()
                .ifPresent(earliest -> text.section(
                        "If everything not yet out were published on the day of the question",
                        List.of("The earliest decision: " + earliest.inWords(day -> withWeekday(day)))));
        List<Derivation> derivations = new ArrayList<>();
        timetable.lines().forEach(line -> derivations.add(line.latest().derivation()));
        derivations.add(timetable.effect().derivation());
        return text.section("After the decision", List.of(timetable.effect().inWords(CallInDates::toString)))
                .section("Notes", timetable.notes())
                .derivations(
                        derivations,
                        timetable.lines().stream()
                                .flatMap(line -> line.waysLeft().stream())
                                .map(WayLeft::rule)
                                .toList())
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static List<String> steps(DecisionTimetable timetable) {
        List<String> lines = new ArrayList<>();
        for (TimetableLine line : timetable.lines()) {
            lines.add(line.step().words() + ": " + by(line.latest()) + standing(line));
            lines.addAll(otherReadings(line.latest()));
        }
        timetable
                .binding()
                .ifPresent(line -> lines.add(
                        "The step with the least slack: " + line.step().words() + "."));
        if (lines.isEmpty()) {
            lines.add("The law sets no day for publication before this decision.");
        }
        return lines;
    }

    private static String by(Answer<Deadline> latest) {
        return latest.isAnswered() ? latest.orThrow().toString() : latest.inWords(Deadline::toString);
    }

    private static String standing(TimetableLine line) {
        String words = line.standing().words();
        if (words.isEmpty()) {
            return "";
        }
        Optional<String> slack = line.slackDays().map(TimetableText::slack);
        return " (" + words
                + line.taken().map(day -> " on " + withWeekday(day)).orElse("")
                + slack.filter(any -> line.taken().isEmpty())
                        .map(days -> ", " + days)
                        .orElse("") + ")";
    }

    /** Returns {@code 7 days ago} or {@code 1 day left}. */
    static String slack(long days) {
        return Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days") + (days < 0 ? " ago" : " left");
    }

    private static List<String> otherReadings(Answer<Deadline> latest) {
        return latest instanceof Answer.Readings<Deadline> several
                ? several.readings().stream()
                        .filter(reading -> !reading.name().equals(several.defaultReading()))
                        .map(reading -> "  " + reading.meaning() + ": " + reading.value())
                        .toList()
                : List.of();
    }

    private static List<String> ways(DecisionTimetable timetable) {
        List<String> lines = new ArrayList<>();
        for (TimetableLine line : timetable.missed()) {
            lines.add(line.step().words() + ":");
            line.waysLeft().forEach(way -> lines.add("  " + way(way)));
        }
        return lines;
    }

    static String way(WayLeft way) {
        return way.what()
                + way.lastDay().map(last -> " By " + last + ".").orElse("")
                + way.decisionFrom()
                        .map(day -> " From " + withWeekday(day) + ".")
                        .orElse("")
                + " [" + way.rule().id() + "]";
    }
}
