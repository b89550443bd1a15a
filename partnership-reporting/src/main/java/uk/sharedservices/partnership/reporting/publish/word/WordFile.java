package uk.sharedservices.partnership.reporting.publish.word;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Block;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.word.text.Style;

/** Writes a report into an empty document, from its title to the rules at its end. */
final class WordFile {

    private static final String NOTES = "Notes: how figures were reached";

    private WordFile() {}

    static void write(Report report, OutputStream out) throws IOException {
        try (XWPFDocument document = EmptyDocument.open()) {
            PageEdges.print(report, document);
            print(report, new Blocks(document));
            document.write(out);
        }
    }

    private static void print(Report report, Blocks blocks) {
        blocks.paragraph(Style.TITLE, Line.of(report.title()));
        if (report.stage() == Stage.DRAFT) {
            blocks.paragraph(Style.SUBTITLE, Line.strong(PageEdges.DRAFT));
        }
        report.author().ifPresent(author -> blocks.paragraph(Style.SUBTITLE, Line.of(author)));
        blocks.paragraph(Style.SUBTITLE, Line.of("As at " + DayInWords.withWeekday(report.asAt())));
        report.sections().forEach(section -> print(section, 1, blocks));
        Explanations explanations = Explanations.of(report);
        if (!explanations.all().isEmpty()) {
            blocks.heading(1, NOTES);
            blocks.notes();
        }
        RuleTable.of(explanations).ifPresent(rules -> {
            blocks.heading(1, RuleTable.CAPTION);
            blocks.print(rules, RuleTable.CAPTION);
        });
    }

    private static void print(Section section, int level, Blocks blocks) {
        blocks.heading(level, section);
        for (Block block : section.blocks()) {
            blocks.print(block, section.title());
        }
        section.sections().forEach(within -> print(within, level + 1, blocks));
    }
}
