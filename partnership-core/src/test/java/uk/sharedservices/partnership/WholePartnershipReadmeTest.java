package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.life.AgreementState;
import uk.sharedservices.partnership.arrangement.Assuming;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.check.PartnershipCheck;
import uk.sharedservices.partnership.arrangement.difference.Difference;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.ReferencePartnership;

@DisplayName("The README of the core, of the whole partnership,")
class WholePartnershipReadmeTest {

    private final Partnership partnership = ReferencePartnership.tamesideAndStockport();
    private final WorkingDayCalendar calendar = BankHolidays.englandAndWales();
    private final AgreementId agreement = AgreementId.of("shared-director-of-education");
    private final CouncilCode tameside = CouncilCode.of("E08000008");

    @Test
    @DisplayName("shows an example that does what it says")
    void exampleDoesWhatItSays() {
        // example
        PartnershipState state = partnership.asAt(LocalDate.of(2022, 11, 23), calendar);
        state.agreements().get(0).standing().orThrow(); // in force: the report of that day only proposes notice
        state.ahead(); // what documents of that day or before propose or plan: the notice, the board's end, ...

        Partnership ifGiven = Assuming.in(partnership)
                .noticeGiven(agreement, tameside, LocalDate.of(2022, 11, 24))
                .partnership();
        ifGiven.asAt(LocalDate.of(2022, 12, 23), calendar)
                .agreements()
                .get(0)
                .standing(); // by reading; see the default
        Difference.between(partnership, ifGiven); // what moved: the notice

        PartnershipCheck.of(
                partnership, LocalDate.of(2022, 11, 23), calendar, EnglishCouncils.register()); // every rule put
        // end of example

        assertThat(state.agreements().get(0).standing().orThrow().state()).isEqualTo(AgreementState.IN_FORCE);
        assertThat(state.ahead()).isNotEmpty();
        assertThat(ifGiven.asAt(LocalDate.of(2022, 12, 23), calendar)
                        .agreements()
                        .get(0)
                        .standing()
                        .orThrow()
                        .state())
                .isEqualTo(AgreementState.TERMINATED);
        assertThat(Difference.between(partnership, ifGiven)).hasSize(1);
        assertThat(PartnershipCheck.of(partnership, LocalDate.of(2022, 11, 23), calendar, EnglishCouncils.register()))
                .isNotEmpty();
    }
}
