package uk.sharedservices.partnership.reporting.publish.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

@DisplayName("veraPDF")
class PdfConformanceTest {

    @ParameterizedTest(name = "finds that reports conform to {0}")
    @EnumSource(names = {"PDFA_2_A", "PDFUA_1"})
    void findsThatReportsConform(PDFAFlavour flavour) throws Exception {
        assertThat(VeraPdf.failures(Printed.EVERY_BLOCK, flavour)).isEmpty();
        assertThat(VeraPdf.failures(Printed.HOSTILE, flavour)).isEmpty();
        assertThat(VeraPdf.failures(Printed.pdf(Samples.ofAWideTable()), flavour))
                .isEmpty();
    }

    @Test
    @DisplayName("finds that another PDF does not")
    void findsThatAnotherDoesNot() throws Exception {
        ByteArrayOutputStream bare = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            pdf.addPage(new PDPage());
            pdf.save(bare);
        }
        assertThat(VeraPdf.failures(bare.toByteArray(), PDFAFlavour.PDFA_2_A)).isNotEmpty();
        assertThat(VeraPdf.failures(bare.toByteArray(), PDFAFlavour.PDFUA_1)).isNotEmpty();
    }
}
