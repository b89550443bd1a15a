package uk.sharedservices.partnership.reporting.publish.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.docx4j.wml.P;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.reporting.committee.ReferenceDocuments;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.line.Line;

@DisplayName("Of the reference partnership, printed for Word and read back by another library, the document")
class DocumentsAsWordTest {

    @ParameterizedTest(
            name = "{0} has the headings of the report, in order, each in the style of its level, and then its notes")
    @ValueSource(strings = {"decision", "notice"})
    void headings(String name) throws Exception {
        Report report = ReferenceDocuments.of(name);

        assertThat(ReadWord.of(report).paragraphs().stream()
                        .filter(paragraph -> ReadWord.styleOf(paragraph).matches("Title|Heading\\d"))
                        .map(paragraph -> ReadWord.styleOf(paragraph) + ": " + ReadWord.text(paragraph)))
                .containsExactlyElementsOf(Stream.of(
                                Stream.of("Title: " + report.title()),
                                headings(report.sections(), 1),
                                Stream.of(
                                        "Heading1: Notes: how figures were reached",
                                        "Heading1: Rules that the figures rest on"))
                        .flatMap(each -> each)
                        .toList());
    }

    @ParameterizedTest(
            name = "{0} has every word of the report, DRAFT at the head of each page, and its number at the foot")
    @ValueSource(strings = {"decision", "notice"})
    void words(String name) throws Exception {
        Report report = ReferenceDocuments.of(name);
        ReadWord read = ReadWord.of(report);
        String text = plain(read.paragraphs().stream()
                .map((P paragraph) -> ReadWord.text(paragraph))
                .collect(Collectors.joining("\n")));

        assertThat(report.lines())
                .extracting(Line::text)
                .allSatisfy(line -> assertThat(text).contains(plain(line)));
        assertThat(read.headers())
                .isNotEmpty()
                .allSatisfy(head -> assertThat(head).contains("DRAFT"));
        assertThat(read.footers())
                .isNotEmpty()
                .allSatisfy(foot -> assertThat(foot).startsWith("Page "));
    }

    private static Stream<String> headings(List<Section> sections, int level) {
        return sections.stream()
                .flatMap(section -> Stream.concat(
                        Stream.of("Heading" + level + ": " + section.title()),
                        headings(section.sections(), level + 1)));
    }

    /** Without the numbers of notes, and without the spaces around them. */
    private static String plain(String text) {
        return text.replaceAll("\\[\\d+]", "").replaceAll("\\s+", "");
    }
}
