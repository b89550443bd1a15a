package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

@DisplayName("veraPDF")
class PdfConformanceTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest(name = "finds that reports conform to {0}")
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void findsThatReportsConform(PDFAFlavour flavour) throws Exception {
        assertThat(failures(Printed.EVERY_BLOCK, flavour)).isEmpty();
        assertThat(failures(Printed.HOSTILE, flavour)).isEmpty();
        assertThat(failures(Printed.pdf(Samples.ofAWideTable()), flavour)).isEmpty();
    }

    @Test
    @DisplayName("finds that another PDF does not")
    void findsThatAnotherDoesNot() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bare);
        }
        assertThat(failures(bare.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(failures(bare.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }

    private static List<String> failures(byte[] pdf, PDFAFlavour flavour) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId() + " " + assertion.getMessage())
                    .toList();
        }
    }
}
