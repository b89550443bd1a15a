package uk.sharedservices.partnership.reporting.publish.word;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.reporting.document.SampleReports.HOSTILE;
import static uk.sharedservices.partnership.reporting.document.SampleReports.hostile;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.docx4j.openpackaging.parts.relationships.Namespaces;
import org.docx4j.wml.P;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.block.Bullets;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Printable;

@DisplayName("Hostile words in a Word document")
class HostileWordTest {

    private static final Pattern FIELD = Pattern.compile("fldSimple[^>]*w:instr=\"([^\"]*)\"");

    @Test
    @DisplayName("come out inert and whole: in headings, paragraphs, lists and tables, and never as a field")
    void inert() throws Exception {
        ReadWord read = ReadWord.of(hostile());

        for (String hostile : HOSTILE.stream().map(Printable::of).toList()) {
            assertThat(read.textsOf("Heading1")).contains("Heading " + hostile);
            assertThat(read.textsOf("NumberedParagraph")).contains(hostile);
            assertThat(read.textsOf("ListBullet")).contains(hostile);
            assertThat(read.textsOf("TableText").stream().filter(hostile::equals))
                    .hasSize(4);
        }
        String longest = read.textsOf("NumberedParagraph").get(HOSTILE.size());
        assertThat(longest).startsWith("word0 word1 ").endsWith(" word19999");
        String xml = read.xml();
        assertThat(FIELD.matcher(xml).results().map(field -> field.group(1).strip()))
                .containsExactly("PAGE", "NUMPAGES");
        assertThat(xml).doesNotContain("instrText", "fldChar", "<script", "<b>");
        assertThat(read.links()).isEmpty();
    }

    @Test
    @DisplayName("that begin from right to left are marked so, and no others")
    void rightToLeft() throws Exception {
        List<P> marked = ReadWord.of(hostile()).paragraphs().stream()
                .filter(paragraph -> paragraph.getPPr().getBidi() != null)
                .toList();

        assertThat(marked).extracting(ReadWord::text).contains("שלום עולם", "مرحبا بالعالم");
        assertThat(marked)
                .extracting(ReadWord::text)
                .allMatch(text -> text.startsWith("שלום") || text.startsWith("مرحبا"));
    }

    @Test
    @DisplayName("make links to the web alone")
    void links() throws Exception {
        Report sample = hostile();
        ReadWord read = ReadWord.of(new Report(
                sample.id(),
                sample.title(),
                sample.author(),
                sample.stage(),
                sample.asAt(),
                sample.stamped(),
                List.of(new Section(
                        "links",
                        sample.sections().get(0).number(),
                        "Links",
                        List.of(new Bullets(List.of(
                                link("HTTPS://example.org/a?b=1&c=%22"),
                                link("javascript:alert(1)"),
                                link("file:///etc/passwd"),
                                link("relative/path")))),
                        List.of())),
                List.of()));

        assertThat(read.links()).extracting(ReadWord::text).containsExactly("to HTTPS://example.org/a?b=1&c=%22");
        assertThat(read.textsOf("ListBullet")).hasSize(4).contains("to javascript:alert(1)");
        assertThat(
                        read
                                .file()
                                .getMainDocumentPart()
                                .getRelationshipsPart()
                                .getRelationships()
                                .getRelationship()
                                .stream()
                                .filter(relationship -> relationship.getType().equals(Namespaces.HYPERLINK))
                                .map(relationship -> relationship.getTarget()))
                .containsExactly("HTTPS://example.org/a?b=1&c=%22");
    }

    private static Line link(String address) {
        return Line.of(new Piece.Link("to " + address, URI.create(address)));
    }
}
