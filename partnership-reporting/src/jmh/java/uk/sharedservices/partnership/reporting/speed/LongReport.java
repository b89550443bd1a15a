package uk.sharedservices.partnership.reporting.speed;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Summary;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Derivation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;

/** A report as long as those that committees get: twenty-four paragraphs make eight to ten pages. */
final class LongReport {

    private static final LocalDate DAY = LocalDate.of(2022, 11, 23);
    private static final int TO_A_SECTION = 8;
    private static final int ROWS = 6;
    private static final List<String> FRONT = List.of(
            "Report to",
            "Date",
            "Executive member",
            "Reporting officer",
            "Subject",
            "Report summary",
            "Recommendations",
            "Corporate plan",
            "Policy implications",
            "Financial implications",
            "Legal implications",
            "Risk management",
            "Background papers");
    private static final String SENTENCE =
            "The agreement provides that either council may bring the arrangement to an end by four weeks' notice in"
                    + " writing, and the Executive Cabinet is asked to authorise that notice so that it ends on ";

    private LongReport() {}

    /** Returns a report of so many paragraphs, with as many tables and explanations as go with them. */
    static Report of(int paragraphs) {
        ReportWriter report = ReportWriter.of(
                        "long", "Ending the shared director of education", DAY, Instant.parse("2022-11-10T09:00:00Z"))
                .by("Tameside Council")
                .section("Front sheet", LongReport::front);
        for (int from = 0; from < paragraphs; from += TO_A_SECTION) {
            int first = from;
            report.numbered("Part " + (from / TO_A_SECTION + 1), section -> part(section, first));
        }
        return report.written(Stage.DRAFT);
    }

    private static void front(SectionWriter section) {
        section.block(new Summary(
                "Front sheet",
                FRONT.stream()
                        .map(heading -> new Summary.Entry(heading, "", List.of(sentence(0))))
                        .toList()));
    }

    private static void part(SectionWriter section, int first) {
        for (int number = first; number < first + TO_A_SECTION; number++) {
            section.paragraph(sentence(number).then(" ").then(SENTENCE + "that day."));
        }
        section.bullets(List.of(Line.of("It costs nothing to wait."), Line.of("It costs a month's pay to act late.")))
                .caution("The board advises and does not decide.")
                .block(table(first))
                .block(SampleReports.everyBlock().sections().get(2).blocks().get(1));
    }

    private static Line sentence(int number) {
        return Line.of(SENTENCE)
                .then(Figure.day(DAY.plusDays(number)).reachedBy(derivation(number)))
                .then(".");
    }

    private static Table table(int number) {
        return new Table(
                "Cost by council and year",
                List.of(
                        Table.Column.words("Council"),
                        Table.Column.figures("2021/22"),
                        Table.Column.figures("2022/23"),
                        Table.Column.figures("2023/24")),
                IntStream.range(0, ROWS)
                        .mapToObj(row -> new Table.Row(
                                Stream.concat(
                                                Stream.of(Line.of("Council " + row)),
                                                IntStream.range(0, 3).mapToObj(year -> pounds(number, row, year)))
                                        .toList(),
                                row == ROWS - 1))
                        .toList(),
                List.of("Costs are positive."));
    }

    private static Line pounds(int number, int row, int year) {
        String printed = "1" + year + row + "," + (100 + number % 900) + ".25";
        return Line.of(Figure.pounds("£" + printed, new BigDecimal(printed.replace(",", ""))));
    }

    private static Derivation derivation(int number) {
        Rule rule = Rule.of(
                "X-NOTICE-" + number % 10,
                Certainty.CONTRACT,
                "2026-11-22",
                "Four weeks' notice ends on the day of the week on which it was given.",
                Citation.of("Dodds v Walker [1981] 1 WLR 1027"));
        RecordedWorking working = RecordedWorking.of("When does notice " + number + " end?")
                .from(Input.asked("Notice given", "Wednesday 23 November 2022"));
        working.step(rule, "2022-12-21", () -> "Four weeks after that day is Wednesday 21 December 2022.");
        return working.derivation();
    }
}
