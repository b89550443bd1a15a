package uk.sharedservices.partnership.reporting.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.period.strip.StripDay;
import uk.sharedservices.partnership.reporting.text.PlainText;

/** Prints an exit report as plain text, for a terminal. */
public final class ExitReportText {

    private ExitReportText() {}

    /** Returns the report as lines of text, the last ended too. */
    public static String print(ExitReport report) {
        return print(report, false);
    }

    /** Returns the report as lines of text, with the period of notice day by day if it is wanted. */
    public static String print(ExitReport report, boolean withStrip) {
        PlainText text = new PlainText()
                .line(report.title())
                .line("under " + report.agreement())
                .gap()
                .line(report.headline());
        report.cautions().forEach(caution -> text.line("Caution: " + caution));
        if (report.answered()) {
            text.gap();
            report.readings()
                    .forEach(row -> text.line("  " + row.meaning() + ": " + row.earliestEnd()
                            + (row.use().isEmpty() ? "" : " (" + row.use() + ")")));
            text.line("When are we out? " + report.whenOut());
            text.line("Which end should our notice name? " + report.toName());
        }
        report.namedEnd().ifPresent(named -> text.line(named.sentence()));
        if (withStrip) {
            text.section(
                    "Day by day",
                    report.strip().stream().map(ExitReportText::stripLine).toList());
        }
        report.namedEnd()
                .ifPresent(named -> text.section(
                        "How this was reached: " + named.derivation().question(),
                        named.derivation().sentences().stream().skip(1).toList()));
        report.derivations()
                .forEach(derivation -> text.section(
                        "How this was reached: " + derivation.question(),
                        derivation.sentences().stream().skip(1).toList()));
        return text.section("What it leaves", leaves(report))
                .section("Notes", report.notes())
                .section(
                        "Documents",
                        report.documents().stream()
                                .map(document -> document.id() + ": " + document.title())
                                .toList())
                .gap()
                .line(ExitReport.NOT_LEGAL_ADVICE)
                .print();
    }

    private static String stripLine(StripDay day) {
        return withWeekday(day.date()) + ": "
                + switch (day.status()) {
                    case LEFT_OUT -> "left out, " + day.why().orElse("");
                    case COUNTED -> "day " + day.number().orElseThrow();
                    case LAST_DAY -> "day " + day.number().orElseThrow() + ", the last day";
                    case FIRST_FREE_DAY -> "the first free day";
                };
    }

    private static List<String> leaves(ExitReport report) {
        List<String> lines = new ArrayList<>(report.posts());
        report.accounts().forEach(account -> {
            lines.add(account.caption());
            account.rows()
                    .forEach(row -> lines.add("  " + row.name() + ": " + row.value()
                            + (row.printed().isEmpty() ? "" : " (printed " + row.printed() + ")")));
            lines.add(account.sentence());
            if (!account.check().isEmpty()) {
                lines.add(account.check());
            }
        });
        return lines;
    }
}
