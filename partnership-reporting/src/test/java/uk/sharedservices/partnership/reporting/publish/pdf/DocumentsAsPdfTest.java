package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import uk.sharedservices.partnership.reporting.committee.ReferenceDocuments;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.Section;
import uk.sharedservices.partnership.reporting.document.line.Line;

@DisplayName("Of the reference partnership, printed as PDF, the document")
class DocumentsAsPdfTest {

    private static final String NAMES = "uk.sharedservices.partnership.reporting.committee.ReferenceDocuments#names";
    private static final Map<String, byte[]> PRINTED = new ConcurrentHashMap<>();

    @ParameterizedTest(name = "{0} conforms to PDF/A-2a and PDF/UA-1")
    @MethodSource(NAMES)
    void conforms(String name) throws Exception {
        for (PDFAFlavour flavour : List.of(PDFAFlavour.PDFA_2_A, PDFAFlavour.PDFUA_1)) {
            assertThat(VeraPdf.failures(printed(name), flavour))
                    .as("%s", flavour)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} tells every word of it, no letter without a shape, and its headings in order")
    @MethodSource(NAMES)
    void isWhole(String name) throws IOException {
        Report report = ReferenceDocuments.of(name);
        try (PDDocument pdf = Tagged.read(printed(name))) {
            assertThat(Printed.text(pdf, 1, pdf.getNumberOfPages())).isNotEmpty();
            String text = withoutNumbersOfNotes(Tagged.text(pdf));
            assertThat(report.lines())
                    .extracting(Line::text)
                    .allSatisfy(line -> assertThat(text).contains(withoutNumbersOfNotes(Printed.plain(line))));
            assertThat(Tagged.of(pdf))
                    .filteredOn(tag -> tag.type().matches("H[1-6]"))
                    .extracting(Tagged.Tag::text)
                    .startsWith(Stream.concat(
                                    Stream.of(report.title()),
                                    report.sections().stream().flatMap(DocumentsAsPdfTest::headings))
                            .toArray(String[]::new));
        }
    }

    @ParameterizedTest(name = "{0} leaves no heading, and no head of a table, alone at the foot of a page")
    @MethodSource(NAMES)
    void leavesNoHeadAlone(String name) throws IOException {
        try (PDDocument pdf = Tagged.read(printed(name))) {
            assertThat(Layout.headsAlone(pdf)).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0} has nothing outside its margins")
    @MethodSource(NAMES)
    void keepsToItsMargins(String name) throws IOException {
        try (PDDocument pdf = Tagged.read(printed(name))) {
            assertThat(Layout.outsideTheMargins(pdf)).isEmpty();
        }
    }

    private static Stream<String> headings(Section section) {
        return Stream.concat(
                Stream.of(section.number().map(number -> number + " ").orElse("") + section.title()),
                section.sections().stream().flatMap(DocumentsAsPdfTest::headings));
    }

    private static String withoutNumbersOfNotes(String text) {
        return text.replaceAll("\\[\\d+\\]", "");
    }

    private static byte[] printed(String name) {
        return PRINTED.computeIfAbsent(name, each -> Printed.pdf(ReferenceDocuments.of(each)));
    }
}
