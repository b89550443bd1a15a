package uk.sharedservices.partnership.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.reporting.exit.ExitReportHtml;
import uk.sharedservices.partnership.reporting.exit.ExitReportText;

@DisplayName("The README of reporting")
class ModuleReadmeTest {

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() {
        // example
        Partnership partnership = ReferencePartnership.tamesideAndStockport();
        AgreementId agreement = AgreementId.of("shared-director-of-education");
        ExitAnswer answer = ExitQuestion.byHand(agreement, CouncilCode.of("E08000008"), LocalDate.of(2022, 11, 23))
                .putTo(partnership, BankHolidays.englandAndWales())
                .orThrow();
        ExitReport report = ExitReport.of(partnership, answer);
        String page = new ExitReportHtml().page(report); // one HTML page, fit for paper
        String text = ExitReportText.print(report); // the same for a terminal
        // end of example

        assertThat(page).startsWith("<!DOCTYPE html>").contains("21 December 2022");
        assertThat(text).contains("21 December 2022");
    }
}
