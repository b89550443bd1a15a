package uk.sharedservices.partnership.reporting.exit;

import java.util.ArrayList;
import java.util.List;
import uk.sharedservices.partnership.rule.Derivation;

/** Prints an exit report as plain text, for a terminal. */
public final class ExitReportText {

    private static final int WIDTH = 100;

    private ExitReportText() {}

    /** Returns the report as lines of text, the last ended too. */
    public static String print(ExitReport report) {
        List<String> lines = new ArrayList<>();
        lines.add(report.title());
        lines.add("under " + report.agreement());
        lines.add("");
        lines.add(report.headline());
        report.cautions().forEach(caution -> lines.add("Caution: " + caution));
        if (report.answered()) {
            lines.add("");
            report.readings()
                    .forEach(row -> lines.add("  " + row.meaning() + ": " + row.earliestEnd()
                            + (row.use().isEmpty() ? "" : " (" + row.use() + ")")));
            lines.add("When are we out? " + report.whenOut());
            lines.add("Which end should our notice name? " + report.toName());
        }
        report.derivations()
                .forEach(derivation ->
                        section(lines, "How this was reached: " + derivation.question(), derivation(derivation)));
        section(lines, "What it leaves", leaves(report));
        section(lines, "Notes", report.notes());
        section(
                lines,
                "Documents",
                report.documents().stream()
                        .map(document -> document.id() + ": " + document.title())
                        .toList());
        lines.add("");
        lines.add(ExitReport.NOT_LEGAL_ADVICE);
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> text.append(wrapped(line)).append(System.lineSeparator()));
        return text.toString();
    }

    private static List<String> derivation(Derivation derivation) {
        return derivation.sentences().stream().skip(1).toList();
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

    private static void section(List<String> lines, String heading, List<String> content) {
        if (!content.isEmpty()) {
            lines.add("");
            lines.add(heading);
            content.forEach(line -> lines.add("  " + line));
        }
    }

    /** Breaks a line at spaces, later lines set in under the first. */
    private static String wrapped(String line) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        StringBuilder text = new StringBuilder();
        StringBuilder current = new StringBuilder(indent);
        for (String word : line.strip().split(" ", -1)) {
            if (current.length() + word.length() >= WIDTH && !current.toString().isBlank()) {
                text.append(current.toString().stripTrailing()).append(System.lineSeparator());
                current = new StringBuilder(indent).append("  ");
            }
            current.append(word).append(' ');
        }
        return text.append(current.toString().stripTrailing()).toString();
    }
}
