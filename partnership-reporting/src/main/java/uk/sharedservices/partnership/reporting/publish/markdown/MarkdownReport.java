package uk.sharedservices.partnership.reporting.publish.markdown;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Document;
import org.commonmark.renderer.markdown.MarkdownRenderer;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.document.Explanations;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.publish.Renderer;

/**
 * Prints reports as Markdown in UTF-8, its lines ended by a newline alone.
 *
 * <p>Paragraphs keep their numbers as words, for a list of Markdown counts on its own. A picture is the sentence that it says
 * and its table. A figure that was computed carries a mark such as {@code [1]}, and how it was reached stands at the end.
 * Whatever looks like HTML or a mark of Markdown comes out as words; only addresses on the web are links.
 */
public final class MarkdownReport implements Renderer {

    private static final int DEEPEST_HEADING = 6;

    private static final MarkdownRenderer RENDERER = MarkdownRenderer.builder()
            .nodeRendererFactory(new WordsAsWords())
            .extensions(List.of(TablesExtension.create()))
            .build();

    /** Makes the renderer; it keeps nothing between reports. */
    public MarkdownReport() {}

    @Override
    public void write(Report report, OutputStream out) throws IOException {
        out.write(print(report).getBytes(UTF_8));
        out.flush();
    }

    private static String print(Report report) {
        Explanations explanations = Explanations.of(report);
        Blocks blocks = new Blocks(new Document(), new Lines(explanations));
        blocks.heading(1, report.title());
        if (report.stage() == Stage.DRAFT) {
            blocks.paragraph(Line.strong("DRAFT"));
        }
        report.author().ifPresent(author -> blocks.paragraph(Line.of(author)));
        blocks.paragraph(Line.of("As at " + DayInWords.withWeekday(report.asAt())));
        report.sections().forEach(section -> print(section, 2, blocks));
        Notes.print(explanations, blocks);
        return RENDERER.render(blocks.node()).stripTrailing() + "\n";
    }

    private static void print(Section section, int level, Blocks blocks) {
        blocks.heading(level, section.number().map(number -> number + " ").orElse("") + section.title());
        section.blocks().forEach(blocks::print);
        section.sections().forEach(within -> print(within, Math.min(level + 1, DEEPEST_HEADING), blocks));
    }
}
