package uk.sharedservices.partnership.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.figures.FigureLinter;
import uk.sharedservices.partnership.reporting.figures.LintReport;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.reporting.publish.file.Renderers;

@DisplayName("The README of reporting")
class ModuleReadmeTest {

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() throws IOException {
        // example
        Partnership partnership = ReferencePartnership.tamesideAndStockport();
        ReportRequest request = ReportRequest.builder()
                .asAt(LocalDate.of(2022, 11, 23)) // the date of the report: nothing later is told
                .preparedOn(LocalDate.of(2022, 11, 10)) // what is left to do from there, and by when
                .build();
        Report report = Documents.of(ReportKind.DECISION, ReportFacts.of(partnership), request);
        ByteArrayOutputStream page = new ByteArrayOutputStream();
        Renderers.of(Format.HTML).write(report, page); // or PDF, DOCX, MARKDOWN, JSON, XLSX, CSV, ICALENDAR
        LintReport figures = FigureLinter.of(report); // which figures agree, and which do not
        // end of example

        assertThat(page.toString(StandardCharsets.UTF_8))
                .startsWith("<!DOCTYPE html>")
                .contains("£5.500m", "15 November 2022");
        assertThat(figures.isClean()).isTrue();
    }
}
