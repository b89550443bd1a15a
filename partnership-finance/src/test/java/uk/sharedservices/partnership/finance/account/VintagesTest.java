package uk.sharedservices.partnership.finance.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("What was told of a year at several times")
class VintagesTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final FinancialYear YEAR = FinancialYear.parse("2022/23");
    private static final DsgPosition FORECAST = told(FigureStatus.FORECAST, "2022-11-23", "3.243", "2.257", "5.500");
    private static final DsgPosition OUTTURN = told(FigureStatus.OUTTURN, "2023-06", "3.243", "0.063", "3.306");

    @Test
    @DisplayName("shows Tameside's forecast of 5.500 to have been 2.194 too high against 3.306")
    void forecastError() {
        Answer<Money> error =
                Vintages.of(TAMESIDE, YEAR, List.of(OUTTURN, FORECAST)).error(FORECAST);

        assertThat(error.orThrow()).isEqualTo(Money.parse("GBP 2194000.00"));
        assertThat(error.derivation().sentences())
                .contains(
                        "£5,500,000 less £3,306,000: the deficit forecast was £2,194,000 too high. [DSG-FORECAST-ERROR]");
    }

    @Test
    @DisplayName("shows a forecast that was too low, and one that was right")
    void tooLowAndRight() {
        DsgPosition low = told(FigureStatus.BUDGET, "2022-04-01", "3.243", "0", "3.243");
        DsgPosition right = told(FigureStatus.FORECAST, "2023-01", "3.243", "0.063", "3.306");
        Vintages vintages = Vintages.of(TAMESIDE, YEAR, List.of(low, right, OUTTURN));

        assertThat(vintages.error(low).orThrow()).isEqualTo(Money.parse("GBP -63000.00"));
        assertThat(vintages.error(low).derivation().sentences())
                .contains("£3,243,000 less £3,306,000: the deficit forecast was £63,000 too low. [DSG-FORECAST-ERROR]");
        assertThat(vintages.error(right).derivation().sentences())
                .contains("The forecast was right. [DSG-FORECAST-ERROR]");
    }

    @Test
    @DisplayName("is bridged from one to another by its terms, which make the whole")
    void bridge() {
        DsgPosition later = DsgPosition.builder()
                .from(told(FigureStatus.FORECAST, "2023-01", "3.250", "1.000", "3.250"))
                .addMovements(DsgMovement.builder()
                        .kind(MovementKind.EXTERNAL_MONEY)
                        .figure(PublishedFigure.millions("1"))
                        .effect(MovementEffect.REDUCES_DEFICIT)
                        .withinInYear(false)
                        .build())
                .build();
        Answer<VintageBridge> bridge =
                Vintages.of(TAMESIDE, YEAR, List.of(FORECAST, later)).bridge(FORECAST, later);

        assertThat(bridge.orThrow())
                .isEqualTo(new VintageBridge(
                        Optional.of(Money.parse("GBP 7000.00")),
                        Optional.of(Money.parse("GBP -1257000.00")),
                        Optional.of(Money.parse("GBP -1000000.00")),
                        Money.parse("GBP -2250000.00")));
        assertThat(bridge.derivation().sentences())
                .contains(
                        "The opening balance moved by £7,000, the movement in the year by -£1,257,000 and what stands beside it by"
                                + " -£1,000,000: the balance carried forward moved by -£2,250,000. [DSG-FORECAST-BRIDGE]");
    }

    @Test
    @DisplayName("has no error without an outturn, and a balance after external money is none")
    void noOutturn() {
        DsgPosition after = told(FigureStatus.AFTER_EXTERNAL_MONEY, "2023-06", "3.243", "0.063", "3.306");

        assertThat(Vintages.of(TAMESIDE, YEAR, List.of(FORECAST, after))
                        .error(FORECAST)
                        .inWords(Money::toString))
                .isEqualTo("Cannot say. The forecast and the outturn of 2022/23 are not both held.");
    }

    @Test
    @DisplayName("goes by the final outturn, where a draft came first, as Rotherham's 1.7 did before 0.978")
    void draftAndFinal() {
        DsgPosition draft = told(FigureStatus.DRAFT_OUTTURN, "2023-05", "3.243", "0.100", "3.343");

        assertThat(Vintages.of(TAMESIDE, YEAR, List.of(OUTTURN, draft)).outturn())
                .contains(OUTTURN);
        assertThat(Vintages.of(TAMESIDE, YEAR, List.of(draft, FORECAST)).outturn())
                .contains(draft);
    }

    @Test
    @DisplayName("refuses another council's, another year's, one not held, and the error of an outturn")
    void refuses() {
        Vintages vintages = Vintages.of(TAMESIDE, YEAR, List.of(FORECAST, OUTTURN));

        assertThatThrownBy(() -> new Vintages(TAMESIDE, YEAR.next(), List.of(FORECAST)))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "vintages of E08000008 for 2023/24 must be of that council and year, but was 'E08000008 2022/23'");
        assertThatThrownBy(() -> vintages.error(OUTTURN))
                .hasMessage("forecast must be a budget or a forecast, but was 'outturn'");
        assertThatThrownBy(() -> vintages.bridge(FORECAST, told(FigureStatus.FORECAST, "2022-12", "1", "1", "2")))
                .hasMessage(
                        "vintage must be one of those of E08000008 for 2022/23, but was 'the forecast as at December 2022'");
    }

    private static DsgPosition told(FigureStatus status, String asAt, String opening, String inYear, String closing) {
        return AccountFigures.of(TAMESIDE, YEAR, status, asAt)
                .broughtForward(PublishedFigure.millions(opening))
                .inYear(PublishedFigure.millions(inYear))
                .carriedForward(PublishedFigure.millions(closing))
                .build();
    }
}
