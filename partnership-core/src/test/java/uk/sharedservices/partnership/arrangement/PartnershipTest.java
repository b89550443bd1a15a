package uk.sharedservices.partnership.arrangement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.validation.InvalidInputException;

@DisplayName("A partnership")
class PartnershipTest {

    private static final Partnership PARTNERSHIP = ReferencePartnership.tamesideAndStockport();
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");

    @Test
    @DisplayName("names its councils, and any other by its code")
    void namesItsCouncils() {
        assertThat(PARTNERSHIP.nameOf(TAMESIDE)).isEqualTo("Tameside");
        assertThat(PARTNERSHIP.nameOf(CouncilCode.of("E08000009"))).isEqualTo("E08000009");
        assertThatThrownBy(() -> PARTNERSHIP.council(CouncilCode.of("E08000009")))
                .hasMessage(
                        "council must take part in Tameside and Stockport, education and children's services, but was"
                                + " 'E08000009'");
    }

    @Test
    @DisplayName("tells the latest position held, chosen by year, no later than the exit's, then by how final it is")
    void theLatestPosition() {
        FinancialYear exitYear = FinancialYear.parse("2022/23");
        DsgPosition forecast = PARTNERSHIP.dsgPositions().get(0);
        DsgPosition earlierYearLaterDay = position("2021/22", FigureStatus.OUTTURN, LocalDate.of(2022, 12, 1));
        DsgPosition budgetOfALaterYear = position("2027/28", FigureStatus.BUDGET, LocalDate.of(2027, 2, 1));
        DsgPosition outturn = position("2022/23", FigureStatus.OUTTURN, LocalDate.of(2023, 3, 31));
        DsgPosition draftOfALaterDay = position("2022/23", FigureStatus.DRAFT_OUTTURN, LocalDate.of(2023, 6, 30));
        Partnership several = Partnership.builder()
                .from(PARTNERSHIP)
                .addDsgPositions(earlierYearLaterDay, budgetOfALaterYear)
                .build();

        assertThat(several.latestDsgPosition(TAMESIDE, exitYear)).contains(forecast);
        assertThat(Partnership.builder()
                        .from(several)
                        .addDsgPositions(outturn, draftOfALaterDay)
                        .build()
                        .latestDsgPosition(TAMESIDE, exitYear))
                .contains(outturn);
        assertThat(several.latestDsgPosition(STOCKPORT, exitYear)).isEmpty();
        assertThat(several.latestDsgPosition(TAMESIDE, FinancialYear.parse("2020/21")))
                .isEmpty();
    }

    @Test
    @DisplayName("does not let a position that leaves its balance open hide an earlier one that tells it")
    void anOpenPositionHidesNothing() {
        DsgPosition grantOnly = DsgPosition.builder()
                .from(position("2023/24", FigureStatus.BUDGET, LocalDate.of(2023, 2, 1)))
                .broughtForward(Optional.empty())
                .inYear(Optional.empty())
                .carriedForward(Optional.empty())
                .build();
        Partnership both = Partnership.builder()
                .from(PARTNERSHIP)
                .addDsgPositions(grantOnly)
                .build();

        assertThat(both.latestDsgPosition(TAMESIDE, FinancialYear.parse("2023/24")))
                .contains(PARTNERSHIP.dsgPositions().get(0));
    }

    @ParameterizedTest(name = "documents of {0} are told as at {1}")
    @CsvSource({
        "2022-11-23 2022-03-24, 2022-11-23",
        "2022-11-23 2022-12, 2022-11-23",
        "2022-10 2022-11, 2022-11-30",
        "2021/22, 2022-03-31",
        "'',"
    })
    @DisplayName("is told as at the latest day that a document bears, or the last that one can mean, or at none")
    void theLatestDocumentDay(String dates, @Nullable LocalDate day) {
        List<Document> documents = Arrays.stream(dates.split(" "))
                .map(date -> Document.builder()
                        .id(DocumentId.of("d" + dates.indexOf(date)))
                        .title("A document")
                        .date(Optional.of(date).filter(each -> !each.isEmpty()).map(When::parse))
                        .build())
                .toList();
        Partnership partnership = Partnership.builder()
                .title("Undated")
                .documents(documents)
                .addAllCouncils(List.of())
                .build();

        assertThat(partnership.latestDocumentDay()).isEqualTo(Optional.ofNullable(day));
    }

    @Test
    @DisplayName("built in code refuses duplicates and unknown references, all at once")
    void builtInCode() {
        Partnership.Builder wrong = Partnership.builder()
                .from(PARTNERSHIP)
                .addCouncils(PARTNERSHIP.council(TAMESIDE))
                .addAgreements(ServiceLevelAgreement.builder()
                        .from(PARTNERSHIP.agreements().get(0))
                        .id(AgreementId.of("another"))
                        .addParties(CouncilCode.of("E08000009"))
                        .build());

        assertThatThrownBy(wrong::build)
                .isInstanceOf(InvalidInputException.class)
                .hasMessage(String.join(
                        System.lineSeparator(),
                        "$.agreements[1].parties[2] must be the code of a council that the partnership lists, but was"
                                + " 'E08000009'.",
                        "$.councils[2].code must be listed once, but 'E08000008' is at $.councils[0].code too."));
    }

    private static DsgPosition position(String year, FigureStatus status, LocalDate asAt) {
        return DsgPosition.builder()
                .from(PARTNERSHIP.dsgPositions().get(0))
                .year(FinancialYear.parse(year))
                .figureStatus(status)
                .asAt(When.on(asAt))
                .build();
    }
}
