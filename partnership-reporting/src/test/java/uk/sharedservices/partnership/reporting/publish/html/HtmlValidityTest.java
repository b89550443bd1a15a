package uk.sharedservices.partnership.reporting.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import nu.validator.client.EmbeddedValidator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.SampleReports;

@DisplayName("The checker of HTML")
class HtmlValidityTest {

    @Test
    @DisplayName("finds what is wrong with a page")
    void findsWhatIsWrong() throws Exception {
        assertThat(errors("<!DOCTYPE html><html lang='en-GB'><head></head><body><p id='a'><div id='a'></body></html>"))
                .contains("Duplicate ID", "title");
    }

    @Test
    @DisplayName("finds nothing wrong with a report of every kind of block, nor with one of hostile words")
    void findsNothingWrong() throws Exception {
        assertThat(errors(new HtmlReport().page(SampleReports.everyBlock()))).isEmpty();
        assertThat(errors(new HtmlReport().page(SampleReports.hostile()))).isEmpty();
    }

    /** Without what the checker, of 2020, does not know: the part of {@code details} that opens, by which all open on paper. */
    private static String errors(String page) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setForceHTML(true);
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)))
                .lines()
                .filter(line -> !line.endsWith("Unknown pseudo-element or pseudo-class “::details-content”."))
                .collect(Collectors.joining("\n"));
    }
}
