package uk.sharedservices.partnership.reporting.figures;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.figures.finding.FigureKind;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.FoundFigure;
import uk.sharedservices.partnership.reporting.figures.finding.Grade;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;
import uk.sharedservices.partnership.reporting.text.PlainText;

/** Prints what came of checking figures: what to act on first. */
final class LintText {

    private static final List<Grade> ORDER =
            List.of(Grade.DOES_NOT_AGREE, Grade.NOT_CHECKABLE, Grade.WITHIN_ROUNDING, Grade.EXACT);

    private static final int MANY = 4;

    private LintText() {}

    static String print(LintReport report) {
        PlainText page = new PlainText()
                .line(report.outcome())
                .line("Figures found: " + figures(report) + ".")
                .line("Relations found: " + grades(report) + ".")
                .line(report.speaksOn()
                        .map(day -> "The report speaks on " + DayInWords.withWeekday(day) + ".")
                        .orElse("The day on which the report speaks is not known."));
        for (Grade grade : ORDER) {
            page.section(
                    Character.toUpperCase(grade.words().charAt(0))
                            + grade.words().substring(1),
                    lines(grade, report.with(grade)));
        }
        return page.section(
                        "What was checked",
                        report.checked().stream()
                                .map(relation -> relation.id().id() + ": " + relation.checks()
                                        + (relation.rules().isEmpty()
                                                ? ""
                                                : " Rules: " + String.join(", ", relation.rules()) + "."))
                                .toList())
                .print();
    }

    /** Dates with their weekdays are many and tell little: unless one is wrong, they are counted. */
    private static List<String> lines(Grade grade, List<Finding> findings) {
        List<Finding> weekdays = findings.stream()
                .filter(finding -> finding.relation() == Relation.WEEKDAY && grade != Grade.DOES_NOT_AGREE)
                .toList();
        Stream<String> counted = weekdays.size() < MANY
                ? Stream.empty()
                : Stream.of(weekdays.size() + " dates are told with the day of the week"
                        + (grade == Grade.EXACT ? ", and it is right" : " but without a year") + ". ["
                        + Relation.WEEKDAY.id() + "]");
        return Stream.concat(
                        findings.stream()
                                .filter(finding -> weekdays.size() < MANY || !weekdays.contains(finding))
                                .flatMap(LintText::lines),
                        counted)
                .toList();
    }

    private static Stream<String> lines(Finding finding) {
        return Stream.of(
                finding.place() + ": \"" + finding.words() + "\"",
                "  " + finding.because() + " [" + finding.relation().id() + "]");
    }

    private static String figures(LintReport report) {
        Map<FigureKind, Long> counts =
                report.figures().stream().collect(Collectors.groupingBy(FoundFigure::kind, Collectors.counting()));
        return counts.isEmpty()
                ? "none"
                : Arrays.stream(FigureKind.values())
                        .filter(counts::containsKey)
                        .map(kind -> kind.words(counts.getOrDefault(kind, 0L)))
                        .collect(Collectors.joining(", "));
    }

    private static String grades(LintReport report) {
        return report.findings().isEmpty()
                ? "none"
                : ORDER.stream()
                        .filter(grade -> !report.with(grade).isEmpty())
                        .map(grade -> report.with(grade).size() + " " + grade.words())
                        .collect(Collectors.joining(", "));
    }
}
