package uk.sharedservices.partnership.reporting.publish.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.everyBlock;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Printable;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

@DisplayName("Markdown")
class MarkdownReportTest {

    private static final int PLACES_FOR_EACH = 10;
    private static final int PLACES_IN_A_HEADING = 1;

    @Test
    @DisplayName(
            "has headings, numbered paragraphs, tables, cautions, marks of notes and the notes, as the file beside this")
    void golden() {
        assertThat(PrintedTwice.text(new MarkdownReport(), everyBlock()))
                .isEqualTo(PrintedTwice.golden(getClass(), "every-block.md"));
    }

    @Test
    @DisplayName("says DRAFT at the top of a draft, and only of a draft")
    void draft() {
        assertThat(PrintedTwice.text(new MarkdownReport(), everyBlock()))
                .startsWith("# A sample report\n\n**DRAFT**\n");
        assertThat(PrintedTwice.text(new MarkdownReport(), everyBlock().at(Stage.FINAL)))
                .startsWith("# A sample report\n\nTameside Council\n")
                .doesNotContain("DRAFT");
    }

    @Test
    @DisplayName("gives hostile words back as they are, in every place, with no HTML, no code and no link among them")
    void inertAndWhole() {
        ReadMarkdown read = ReadMarkdown.of(PrintedTwice.text(new MarkdownReport(), hostile()));

        assertThat(read.marks()).isEmpty();
        assertThat(read.links()).isEmpty();
        for (String each : HOSTILE) {
            String printed = Printable.of(each);
            assertThat(read.words().stream()
                            .filter(words -> words.contains(printed))
                            .count())
                    .as("%s", printed)
                    .isGreaterThanOrEqualTo(
                            printed.contains("\n") ? PLACES_FOR_EACH - PLACES_IN_A_HEADING : PLACES_FOR_EACH);
        }
        assertThat(read.words()).anyMatch(words -> words.startsWith("17.1 word0 ") && words.endsWith(" word19999"));
    }

    @Test
    @DisplayName("links to addresses on the web only")
    void links() {
        Report report = ReportWriter.of("links", "Links", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Links",
                        section -> section.paragraph(Line.of(
                                new Piece.Link("the web", URI.create("https://example.org/a_b(c)?d=e&f=g")),
                                new Piece.Link(" a script", URI.create("javascript:alert(1)")),
                                new Piece.Link(" a file", URI.create("file:///etc/passwd")))))
                .written(Stage.FINAL);

        ReadMarkdown read = ReadMarkdown.of(PrintedTwice.text(new MarkdownReport(), report));

        assertThat(read.links()).containsExactly("https://example.org/a_b(c)?d=e&f=g");
        assertThat(read.words()).contains("the web a script a file");
    }

    @Test
    @DisplayName("has no line end but the newline")
    void lineEnds() {
        assertThat(PrintedTwice.text(new MarkdownReport(), hostile()))
                .doesNotContain("\r")
                .endsWith("word19999\n")
                .doesNotContain(String.join("", Collections.nCopies(3, "\n")));
    }
}
