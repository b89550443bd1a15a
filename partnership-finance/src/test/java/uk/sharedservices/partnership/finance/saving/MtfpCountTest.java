package uk.sharedservices.partnership.finance.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.saving.ChargedTo;
import uk.sharedservices.partnership.programme.saving.Delivery;
import uk.sharedservices.partnership.programme.saving.Realisation;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.programme.saving.SavingId;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A saving")
class MtfpCountTest {

    private static final LocalDate REPORT = LocalDate.of(2022, 11, 23);

    static Saving.Builder sound() {
        return Saving.builder()
                .id(SavingId.of("team"))
                .council(CouncilCode.of("E08000008"))
                .what("one team for two")
                .realised(PublishedFigure.millions("0.048"))
                .realisedAsAt(When.parse("2022-11-23"))
                .recurrence(Recurrence.RECURRENT)
                .realisation(Realisation.CASHABLE)
                .chargedTo(ChargedTo.BASE_BUDGET)
                .delivery(Delivery.EVIDENCED)
                .baseline(PublishedFigure.millions("0.500"))
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 1"));
    }

    @Test
    @DisplayName("counts when it is cashable, recurrent, of base budget, evidenced and measured against a baseline")
    void counts() {
        MtfpCount count = MtfpCount.of(sound().build(), REPORT);

        assertThat(count.outcome()).isInstanceOf(RuleOutcome.Met.class);
        assertThat(count.outcome().reason())
                .isEqualTo(
                        "£0.048m, one team for two, counts: it is cashable, recurrent, made in base budget, evidenced,"
                                + " and measured against £0.500m.");
        assertThat(count.amount().orThrow()).isEqualTo(Money.parse("GBP 48000"));
        assertThat(count.shown()).isInstanceOf(RuleOutcome.Met.class);
        assertThat(MtfpCount.of(
                                sound().realisation(Realisation.INCOME)
                                        .delivery(Delivery.REMOVED_FROM_BUDGET)
                                        .build(),
                                REPORT)
                        .outcome())
                .isInstanceOf(RuleOutcome.Met.class);
    }

    static Stream<Arguments> failing() {
        return Stream.of(
                when(s -> s.realisation(Realisation.AVOIDED), "it is cost avoided, not cashable or income"),
                when(
                        s -> s.realisation(Realisation.UNQUANTIFIED),
                        "it is unquantified benefit, not cashable or income"),
                when(s -> s.recurrence(Recurrence.ONE_OFF), "it is one-off, not recurrent"),
                when(s -> s.recurrence(Recurrence.TIME_LIMITED), "it is time-limited, not recurrent"),
                when(
                        s -> s.chargedTo(ChargedTo.DSG_HIGH_NEEDS_BLOCK),
                        "it is made in Dedicated Schools Grant, high needs block, not in base budget"),
                when(s -> s.chargedTo(ChargedTo.RESERVE), "it is made in reserve, not in base budget"),
                when(s -> s.chargedTo(ChargedTo.PARTNER), "it is made in partner, not in base budget"),
                when(s -> s.delivery(Delivery.IDENTIFIED), "it is identified, not evidenced"),
                when(s -> s.delivery(Delivery.IN_DELIVERY), "it is in delivery, not evidenced"),
                when(s -> s.baseline(Optional.empty()), "it has no baseline and is only a claimed benefit"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource
    @DisplayName("does not count when one condition fails")
    void failing(UnaryOperator<Saving.Builder> change, String why) {
        MtfpCount count = MtfpCount.of(change.apply(sound()).build(), REPORT);

        assertThat(count.outcome()).isInstanceOf(RuleOutcome.Breached.class);
        assertThat(count.outcome().reason()).isEqualTo("£0.048m, one team for two, does not count: " + why + ".");
        assertThat(count.amount().orThrow()).isEqualTo(Money.parse("GBP 0"));
    }

    private static Arguments when(UnaryOperator<Saving.Builder> change, String why) {
        return Arguments.of(change, why);
    }

    @Test
    @DisplayName("is left open when a condition is not stated and none fails")
    void open() {
        MtfpCount count = MtfpCount.of(
                sound().realisation(Optional.empty())
                        .recurrence(Recurrence.NOT_STATED)
                        .chargedTo(ChargedTo.NOT_STATED)
                        .delivery(Optional.empty())
                        .realisedAsAt(Optional.empty())
                        .build(),
                REPORT);

        assertThat(count.outcome()).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(missing(count.amount()))
                .containsExactly(
                        "Whether it is cashable is not stated.",
                        "Whether it is recurrent is not stated.",
                        "In which budget it is made is not stated.",
                        "Whether it is evidenced is not stated.",
                        "Whether it was realised by 23 November 2022 is not stated.");
        assertThat(whatIfs(count.amount())).hasSize(2);
    }

    @Test
    @DisplayName("has nothing to count while it is only proposed, of nothing, or realised later")
    void nothingToCount() {
        assertThat(MtfpCount.of(sound().status(FactStatus.PROPOSED).build(), REPORT)
                        .outcome()
                        .reason())
                .isEqualTo("£0.048m, one team for two, is only proposed.");
        assertThat(MtfpCount.of(sound().build(), REPORT.minusDays(1)).outcome().reason())
                .isEqualTo("£0.048m, one team for two, was realised after 22 November 2022.");
        Saving nil = sound().realised(new PublishedFigure(PrintedNumber.of("0"), MoneyUnit.POUNDS))
                .build();
        assertThat(MtfpCount.of(nil, REPORT).outcome()).isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    @DisplayName("of Stockport is £270k aimed at, of Tameside a £48k one-off reserve and nil recurrent in base budget")
    void reference() {
        SavingsStatement statement = SavingsStatement.of(ReferencePartnership.tamesideAndStockport(), REPORT);
        assertThat(statement.councils())
                .extracting(each -> each.counted().derivation().question())
                .as("councils by their names")
                .containsExactly(
                        "What counts towards the Medium Term Financial Plan of Stockport on 23 November 2022?",
                        "What counts towards the Medium Term Financial Plan of Tameside on 23 November 2022?");

        assertThat(statement.councils())
                .extracting(council -> council.council() + " aims at " + council.aimedAt() + ", once "
                        + council.oneOff() + ", counted " + council.counted().orThrow())
                .containsExactly(
                        "E08000007 aims at GBP 270000.00, once GBP 0.00, counted GBP 0.00",
                        "E08000008 aims at GBP 0.00, once GBP 48000.00, counted GBP 0.00");
        assertThat(statement.lines())
                .extracting(line -> line.counts().reason())
                .containsExactly(
                        "£270k is aimed at, and nothing is told as realised of it.",
                        "£0.048m, a small reserve, all that the joint approach to service delivery has yielded, does not"
                                + " count: it is one-off, not recurrent; it is made in reserve, not in base budget; it has"
                                + " no baseline and is only a claimed benefit.",
                        "Nothing was realised: nothing released from Council base budget by the shared arrangements.");
    }

    @Test
    @DisplayName("aimed at in a later report is no target on an earlier day")
    void knownLater() {
        SavingsStatement before =
                SavingsStatement.of(ReferencePartnership.tamesideAndStockport(), LocalDate.of(2021, 10, 31));
        SavingsStatement between =
                SavingsStatement.of(ReferencePartnership.tamesideAndStockport(), REPORT.minusDays(1));

        assertThat(before.councils()).isEmpty();
        assertThat(between.councils()).extracting(CouncilSavings::aimedAt).containsExactly(Money.parse("GBP 270000"));
    }

    @Test
    @DisplayName("that may count leaves what its council counts open, and no other council's")
    void statementWithDoubt() {
        Saving doubtful =
                sound().id(SavingId.of("other")).delivery(Optional.empty()).build();
        Saving elsewhere = sound().id(SavingId.of("elsewhere"))
                .council(CouncilCode.of("E08000007"))
                .build();
        SavingsStatement statement =
                SavingsStatement.of(List.of(sound().build(), doubtful, elsewhere), REPORT, CouncilCode::value);

        assertThat(whatIfs(statement.councils().get(0).counted()))
                .containsExactly(
                        "WhatIf[assumption=If none of the rest counts, value=GBP 48000.00]",
                        "WhatIf[assumption=If all of it counts, value=GBP 96000.00]");
        assertThat(statement.councils().get(1).counted().orThrow()).isEqualTo(Money.parse("GBP 48000"));
    }

    private static List<String> missing(Answer<Money> answer) {
        return ((Answer.CannotSay<Money>) answer).missing();
    }

    private static List<String> whatIfs(Answer<Money> answer) {
        return ((Answer.CannotSay<Money>) answer)
                .whatIfs().stream().map(Object::toString).toList();
    }
}
