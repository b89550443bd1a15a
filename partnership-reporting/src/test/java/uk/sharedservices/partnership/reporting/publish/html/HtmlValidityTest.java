package uk.sharedservices.partnership.reporting.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.reporting.document.SampleReports;

@DisplayName("The checker of HTML")
class HtmlValidityTest {

    @Test
    @DisplayName("finds what is wrong with a page")
    void findsWhatIsWrong() throws Exception {
        assertThat(HtmlChecker.errors(
                        "<!DOCTYPE html><html lang='en-GB'><head></head><body><p id='a'><div id='a'></body></html>"))
                .contains("Duplicate ID", "title");
    }

    @Test
    @DisplayName("finds nothing wrong with a report of every kind of block, nor with one of hostile words")
    void findsNothingWrong() throws Exception {
        assertThat(HtmlChecker.errors(new HtmlReport().page(SampleReports.everyBlock())))
                .isEmpty();
        assertThat(HtmlChecker.errors(new HtmlReport().page(SampleReports.hostile())))
                .isEmpty();
    }
}
