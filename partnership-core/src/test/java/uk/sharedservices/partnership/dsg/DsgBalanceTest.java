package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("A Dedicated Schools Grant balance")
class DsgBalanceTest {

    @Test
    @DisplayName("of Tameside, 3.243 + 2.257 = 5.500, is 2.27 % of the grant")
    void ofTameside() {
        DsgBalance balance = DsgBalance.of(tameside().build());

        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP 5500000.00"));
        assertThat(balance.percentageOfGrant().orThrow()).isEqualTo(new BigDecimal("2.27"));
        assertThat(balance.percentageOfGrant().derivation().sentences())
                .contains(
                        "Brought forward: £3.243m (forecast as at 23 November 2022, recorded, B, financial implications).",
                        "The balance brought forward, a deficit of £3,243,000, and the movement in the year, a deficit of"
                                + " £2,257,000, make a deficit of £5,500,000 carried forward. [DSG-CARRIED-FORWARD]",
                        "That is 2.27 % of the gross grant of £242.095m. [DSG-SHARE-OF-GRANT]");
    }

    @Test
    @DisplayName("printed with a surplus positive is turned, and the printed form is kept")
    void printedTheOtherWayRound() {
        DsgPosition position = tameside()
                .signs(SignConvention.SURPLUS_POSITIVE)
                .broughtForward(PublishedFigure.millions("3.350"))
                .inYear(PublishedFigure.millions("(3.907)"))
                .carriedForward(PublishedFigure.millions("(0.557)"))
                .build();
        DsgBalance balance = DsgBalance.of(position);

        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP 557000.00"));
        assertThat(balance.percentageOfGrant().orThrow()).isEqualTo(new BigDecimal("0.23"));
        assertThat(position.inYear().orElseThrow()).hasToString("£(3.907)m");
    }

    @Test
    @DisplayName("in surplus is negative, in words a surplus")
    void inSurplus() {
        DsgBalance balance = DsgBalance.of(tameside()
                .broughtForward(PublishedFigure.millions("-3.350"))
                .carriedForward(Optional.empty())
                .build());

        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP -1093000.00"));
        assertThat(BalanceInWords.deficitOrSurplus(balance.carriedForward().orThrow()))
                .isEqualTo("£1,093,000 surplus");
        assertThat(balance.percentageOfGrant().orThrow()).isEqualTo(new BigDecimal("-0.45"));
    }

    @Test
    @DisplayName(
            "of Tameside, 3.306 at 31 March 2023, is 1.37 % of the gross grant last published, and is held against no other")
    void ofAnAllocation() {
        DsgBalance balance = DsgBalance.of(withoutFigures()
                .carriedForward(PublishedFigure.millions("3.306"))
                .build());
        GrantAllocation gross = allocation(GrantBasis.GROSS, "22-23");

        assertThat(balance.percentageOf(gross).orThrow()).isEqualTo(new BigDecimal("1.37"));
        assertThat(balance.percentageOf(gross).derivation().sentences())
                .contains(
                        "That is 1.37 % of the gross grant of £242,051,315, update of 20 July 2023. [DSG-SHARE-OF-GRANT]");
        assertThat(balance.percentageOf(allocation(GrantBasis.NET_OF_RECOUPMENT, "22-23")))
                .isInstanceOf(Answer.NotPermitted.class);
        assertThat(DsgBalance.of(withoutFigures().build()).percentageOf(gross)).isInstanceOf(Answer.CannotSay.class);
        assertThatThrownBy(() -> balance.percentageOf(allocation(GrantBasis.GROSS, "23-24")))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(
                        "grant that a balance is held against must be of E08000008 for 2022/23, but was 'E08000008 for 2023/24'");
    }

    private static GrantAllocation allocation(GrantBasis basis, String year) {
        return GrantAllocation.builder()
                .council(CouncilCode.of("E08000008"))
                .year(FinancialYear.parse(year))
                .publication(GrantPublication.of("update of 20 July 2023", LocalDate.of(2023, 7, 20)))
                .basis(basis)
                .blocks(new BlockAmounts(190742691, 1182236, 32842502, 17283983))
                .total(new PublishedFigure(PrintedNumber.of("242051315"), MoneyUnit.POUNDS))
                .build();
    }

    @Test
    @DisplayName("of Rotherham, with the external money told, is the sum, and nothing is left unexplained")
    void withExternalMoneyTold() {
        DsgBalance balance = DsgBalance.of(withoutFigures()
                .broughtForward(PublishedFigure.millions("12.84"))
                .inYear(PublishedFigure.millions("(0.91)"))
                .addMovements(DsgMovement.builder()
                        .kind(MovementKind.EXTERNAL_MONEY)
                        .figure(PublishedFigure.millions("6"))
                        .effect(MovementEffect.REDUCES_DEFICIT)
                        .withinInYear(false)
                        .build())
                .carriedForward(PublishedFigure.millions("5.93"))
                .build());

        assertThat(balance.carriedForward()).isInstanceOf(Answer.Determined.class);
        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP 5930000.00"));
        assertThat(balance.carriedForward().derivation().sentences())
                .contains(
                        "Beside it, external money: £6m (forecast as at 23 November 2022, recorded, B, financial"
                                + " implications).",
                        "The balance brought forward, a deficit of £12,840,000, and the movement in the year, a surplus of"
                                + " £910,000, and beside it external money of £6,000,000 that reduces the deficit, make a"
                                + " deficit of £5,930,000 carried forward. [DSG-CARRIED-FORWARD]");
    }

    @Test
    @DisplayName("of Tameside leaves out the block transfer that is printed within the movement in the year")
    void withinTheYear() {
        DsgBalance balance = DsgBalance.of(tameside()
                .addMovements(DsgMovement.builder()
                        .kind(MovementKind.BLOCK_TRANSFER)
                        .figure(PublishedFigure.millions("(0.954)"))
                        .effect(MovementEffect.ADDS_TO_DEFICIT)
                        .withinInYear(true)
                        .block(DsgBlock.HIGH_NEEDS)
                        .build())
                .build());

        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP 5500000.00"));
    }

    @ParameterizedTest(name = "£{0}m of £1000m is {1} %")
    @CsvSource({"0.149, 0.01", "0.150, 0.02", "-0.149, -0.01", "-0.150, -0.02"})
    @DisplayName("rounds its share to two places, halves away from zero")
    void roundsHalvesAway(String inYear, String share) {
        DsgBalance balance = DsgBalance.of(tameside()
                .broughtForward(PublishedFigure.millions("0"))
                .inYear(PublishedFigure.millions(inYear))
                .grant(PublishedFigure.millions("1000"))
                .carriedForward(Optional.empty())
                .build());

        assertThat(balance.percentageOfGrant().orThrow()).isEqualTo(new BigDecimal(share));
    }

    @Test
    @DisplayName(
            "of Rotherham, moved by external money, is both the balance printed and the sum, and the first by default")
    void movedByExternalMoney() {
        DsgBalance balance = DsgBalance.of(withoutFigures()
                .grant(PublishedFigure.millions("230"))
                .grantBasis(GrantBasis.GROSS)
                .broughtForward(PublishedFigure.millions("21.258"))
                .inYear(PublishedFigure.millions("0.11"))
                .carriedForward(PublishedFigure.millions("12.84"))
                .build());
        Answer.Readings<Money> carried = (Answer.Readings<Money>) balance.carriedForward();
        Answer.Readings<BigDecimal> share = (Answer.Readings<BigDecimal>) balance.percentageOfGrant();

        assertThat(carried.theDefault().value()).isEqualTo(Money.parse("GBP 12840000.00"));
        assertThat(carried.reading("SUM").value()).isEqualTo(Money.parse("GBP 21368000.00"));
        assertThat(balance.leftWith().orThrow()).isEqualTo(Money.parse("GBP 12840000.00"));
        assertThat(share.theDefault().value()).isEqualTo(new BigDecimal("5.58"));
        assertThat(share.reading("SUM").value()).isEqualTo(new BigDecimal("9.29"));
    }

    @ParameterizedTest(name = "£{0}m and £{1}m against £{2}m is {3}")
    @CsvSource({
        "3.243, 2.257, 6, 5500000.00",
        "3.243, 2.256, 5.500, 5500000.00",
        "3.2, 2.3, 5.514, 5514000.00",
        "3.2, 2.3, 5.5, 5500000.00",
        "3, 2.0, 5.6, 5600000.00"
    })
    @DisplayName("that rounding explains is the more exactly printed of sum and total")
    void explainedByRounding(String opening, String movement, String closing, String expected) {
        Answer<Money> carried = DsgBalance.of(withoutFigures()
                        .broughtForward(PublishedFigure.millions(opening))
                        .inYear(PublishedFigure.millions(movement))
                        .carriedForward(PublishedFigure.millions(closing))
                        .build())
                .carriedForward();

        assertThat(carried).isInstanceOf(Answer.Determined.class);
        assertThat(carried.orThrow()).isEqualTo(Money.parse("GBP " + expected));
    }

    @ParameterizedTest(name = "£3m and £2.0m against £{0}m")
    @CsvSource({"5.7", "4.3"})
    @DisplayName("a last place past what rounding explains is given both ways")
    void pastRounding(String closing) {
        assertThat(DsgBalance.of(withoutFigures()
                                .broughtForward(PublishedFigure.millions("3"))
                                .inYear(PublishedFigure.millions("2.0"))
                                .carriedForward(PublishedFigure.millions(closing))
                                .build())
                        .carriedForward())
                .isInstanceOf(Answer.Readings.class);
    }

    @Test
    @DisplayName("of which only the closing figure is printed is that figure")
    void onlyTheClosing() {
        DsgBalance balance = DsgBalance.of(withoutFigures()
                .carriedForward(PublishedFigure.millions("23.816"))
                .build());

        assertThat(balance.carriedForward()).isInstanceOf(Answer.Determined.class);
        assertThat(balance.carriedForward().orThrow()).isEqualTo(Money.parse("GBP 23816000.00"));
        assertThat(balance.leftWith().derivation().toString())
                .contains("Ending the agreement moves none of it: a deficit of £23,816,000 stays with the council.");
    }

    @Test
    @DisplayName("cannot be said when a term is missing, and every missing term is named")
    void missingTerms() {
        DsgBalance balance = DsgBalance.of(withoutFigures().build());

        assertThat(((Answer.CannotSay<Money>) balance.carriedForward()).missing())
                .containsExactly(
                        "The balance brought forward into 2022/23 is not known.",
                        "The movement in 2022/23 is not known.");
        assertThat(balance.leftWith()).isInstanceOf(Answer.CannotSay.class);
        assertThat(((Answer.CannotSay<BigDecimal>) balance.percentageOfGrant()).missing())
                .containsExactly(
                        "The balance brought forward into 2022/23 is not known.",
                        "The movement in 2022/23 is not known.",
                        "The grant for 2022/23 is not known.");
    }

    @Test
    @DisplayName("has no share of a grant that is not known, or not known to be gross")
    void grantNotKnownToBeGross() {
        DsgPosition.Builder figures = withoutFigures()
                .broughtForward(PublishedFigure.millions("3.243"))
                .inYear(PublishedFigure.millions("2.257"));

        assertThat(DsgBalance.of(figures.build()).percentageOfGrant().inWords(String::valueOf))
                .isEqualTo("Cannot say. The grant for 2022/23 is not known.");
        assertThat(DsgBalance.of(figures.grant(PublishedFigure.millions("139.0"))
                                .grantBasis(GrantBasis.NET_OF_RECOUPMENT)
                                .build())
                        .percentageOfGrant()
                        .inWords(String::valueOf))
                .isEqualTo("Cannot say. The grant for 2022/23 gross of recoupment is not known.");
    }

    @Test
    @DisplayName("is written with pence only when there are any")
    void inWords() {
        assertThat(MoneyInWords.pounds(Money.parse("GBP 1234567.89"))).isEqualTo("£1,234,567.89");
        assertThat(MoneyInWords.pounds(Money.parse("GBP -1234567.00"))).isEqualTo("-£1,234,567");
        assertThat(BalanceInWords.deficitOrSurplus(Money.parse("GBP 0.00"))).isEqualTo("£0");
        assertThat(BalanceInWords.inSentence(Money.parse("GBP 0.00"))).isEqualTo("a balance of £0");
        assertThat(BalanceInWords.inSentence(Money.parse("GBP -5.00"))).isEqualTo("a surplus of £5");
    }

    private static DsgPosition.Builder tameside() {
        return withoutFigures()
                .grant(PublishedFigure.millions("242.095"))
                .grantBasis(GrantBasis.GROSS)
                .broughtForward(PublishedFigure.millions("3.243"))
                .inYear(PublishedFigure.millions("2.257"))
                .carriedForward(PublishedFigure.millions("5.500"));
    }

    private static DsgPosition.Builder withoutFigures() {
        return DsgPosition.builder()
                .council(CouncilCode.of("E08000008"))
                .year(FinancialYear.parse("22-23"))
                .figureStatus(FigureStatus.FORECAST)
                .asAt(When.parse("2022-11-23"))
                .signs(SignConvention.DEFICIT_POSITIVE)
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "financial implications"));
    }
}
