package uk.sharedservices.partnership.reporting.publish.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.publish.PrintedTwice;

@Label("Any words put into Markdown")
class MarkdownProperties {

    @Property(tries = 1000)
    @Label("are read as the same words, whichever of them stand out, in a paragraph, a caution, a list and a cell")
    void sameWords(@ForAll("lines") Line line) {
        Report report = ReportWriter.of("any", "Any", LocalDate.of(2022, 11, 10), Instant.EPOCH)
                .section(
                        "Any",
                        section -> section.paragraph(line)
                                .caution(line.text())
                                .bullets(List.of(line))
                                .block(Table.of(
                                        "Any",
                                        List.of(Column.words("Any")),
                                        List.of(Table.Row.of(line), Table.Row.total(line)))))
                .written(Stage.FINAL);

        ReadMarkdown read = ReadMarkdown.of(PrintedTwice.text(new MarkdownReport(), report));

        assertThat(read.marks()).isEmpty();
        assertThat(read.words().stream().filter(words -> !words.isEmpty()).toList())
                .containsExactlyElementsOf(expected(line));
    }

    private static List<String> expected(Line line) {
        String words = line.text()
                .lines()
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining("\n"));
        return Stream.of(
                        "Any",
                        "As at Thursday 10 November 2022",
                        "Any",
                        words,
                        words,
                        words,
                        "Any",
                        "Any",
                        words,
                        words)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    @Provide
    Arbitrary<Line> lines() {
        Arbitrary<String> words = Arbitraries.strings()
                .withChars("abc 019 .)#*_`~[]()<>&!|\\+-=:;'\"/@^{}$%\n\u00a3\u00e9")
                .ofMaxLength(12);
        Arbitrary<Piece> pieces = Arbitraries.oneOf(
                words.map(text -> new Piece.Words(text, false)), words.map(text -> new Piece.Words(text, true)));
        return pieces.list().ofMaxSize(4).map(Line::new);
    }
}
