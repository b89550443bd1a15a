package uk.sharedservices.partnership.programme.saving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("A savings target")
class TargetComparisonTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final LocalDate REPORT = LocalDate.of(2022, 11, 23);

    private static Saving.Builder target() {
        return Saving.builder()
                .id(SavingId.of("mtfp-shared-and-traded"))
                .council(STOCKPORT)
                .what("shared and traded services")
                .target(new PublishedFigure(PrintedNumber.of("270"), MoneyUnit.THOUSANDS))
                .plan("Medium Term Financial Plan")
                .recurrence(Recurrence.NOT_STATED)
                .chargedTo(ChargedTo.NOT_STATED)
                .status(FactStatus.RECORDED)
                .source(Source.of("A", "paragraph 2.6"));
    }

    private static Saving.Builder reserve() {
        return Saving.builder()
                .id(SavingId.of("joint-approach-reserve"))
                .council(TAMESIDE)
                .what("a small reserve from the joint approach")
                .realised(PublishedFigure.millions("0.048"))
                .realisedAsAt(When.parse("2022-11-23"))
                .recurrence(Recurrence.ONE_OFF)
                .chargedTo(ChargedTo.RESERVE)
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "financial implications"));
    }

    private static Saving.Builder nil() {
        return Saving.builder()
                .id(SavingId.of("base-budget"))
                .council(TAMESIDE)
                .what("released from base budget")
                .realised(new PublishedFigure(PrintedNumber.of("0"), MoneyUnit.POUNDS))
                .realisedAsAt(When.parse("2022-11-23"))
                .recurrence(Recurrence.RECURRENT)
                .chargedTo(ChargedTo.BASE_BUDGET)
                .status(FactStatus.RECORDED)
                .source(Source.of("B", "paragraph 2.6"));
    }

    private static TargetComparison comparison(Saving.Builder target, Saving.Builder... told) {
        return TargetComparison.of(
                        target.build(),
                        List.of(told).stream().map(Saving.Builder::build).toList())
                .naming(code -> code.equals("E08000007") ? "Stockport" : "Tameside");
    }

    @Test
    @DisplayName(
            "of £270k with £48k told by the other council: cannot say, £222,000 unmet at the least (A 2.6, B financial)")
    void reference() {
        Answer<AgainstTarget> answer = comparison(target(), reserve(), nil()).asAt(REPORT);

        assertThat(answer.inWords(AgainstTarget::toString))
                .isEqualTo(
                        "Cannot say. No figure is held that is said to count towards the target of Stockport. Whether"
                                + " £0.048m that Tameside tells (B, financial implications) counts towards it is not said. If nothing"
                                + " more counts towards it: £0 of £270,000, £270,000 unmet. If everything told counts towards it:"
                                + " £48,000 of £270,000, £222,000 unmet.");
        assertThat(answer.derivation().sentences())
                .contains(
                        "Target of Stockport: £270k, Medium Term Financial Plan, recurrent or one-off not stated, budget not"
                                + " stated (recorded, A, paragraph 2.6).",
                        "Realised, told by Tameside: £0.048m, one-off, reserve (recorded, B, financial implications).",
                        "Realised, told by Tameside: £0, recurrent, base budget (recorded, B, paragraph 2.6).");
        assertThat(answer.derivation().rules()).extracting(rule -> rule.id()).containsExactly("M-TOWARDS");
    }

    @Test
    @DisplayName("is told by check as not shown to be met, with both amounts (M-TARGET)")
    void toldByCheck() {
        RuleOutcome outcome = comparison(target(), reserve(), nil()).met(REPORT);

        assertThat(outcome).isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(outcome.rule().id()).isEqualTo("M-TARGET");
        assertThat(outcome.reason())
                .startsWith(
                        "The savings target of Stockport, £270k, is not shown to be met on 23 November 2022: at least"
                                + " £222,000 of it is not shown to be realised. No figure is held")
                .endsWith("If everything told counts towards it: £48,000 of £270,000, £222,000 unmet.");
        assertThat(comparison(target(), nil()).met(REPORT).reason())
                .startsWith(
                        "The savings target of Stockport, £270k, is not shown to be met on 23 November 2022: none of"
                                + " it is shown to be realised. No figure is held");
        assertThat(comparison(target().realised(PublishedFigure.millions("0.270")))
                        .met(REPORT)
                        .reason())
                .startsWith(
                        "The savings target of Stockport, £270k, is not shown to be met on 23 November 2022. No figure");
    }

    @Test
    @DisplayName("takes a figure that a document says counts towards it, with a caution if another council tells it")
    void towards() {
        Answer<AgainstTarget> answer = comparison(target(), reserve().towards(SavingId.of("mtfp-shared-and-traded")))
                .asAt(REPORT);

        assertThat(answer.orThrow().unmet()).isEqualTo(Money.parse("GBP 222000.00"));
        assertThat(answer.derivation().sentences())
                .contains("Caution: Tameside tells this figure, and the target is that of Stockport. [M-TOWARDS]");
    }

    @ParameterizedTest(name = "£270k, realised £{0}k: {1}")
    @CsvSource({
        "48, Breached, '£48,000 of £270,000, £222,000 unmet'",
        "268, Breached, '£268,000 of £270,000, £2,000 unmet'",
        "269, Undetermined, 'within their rounding'",
        "270, Met, '£270,000 of £270,000, the target met'",
        "271, Undetermined, 'within their rounding'",
        "300, Met, '£300,000 of £270,000, the target met'",
        "0, Breached, '£0 of £270,000, £270,000 unmet'",
    })
    @DisplayName("is judged where its own council tells what was realised, as far as rounding allows")
    void judged(String realised, String outcome, String told) {
        RuleOutcome found = comparison(
                        target().realised(new PublishedFigure(PrintedNumber.of(realised), MoneyUnit.THOUSANDS))
                                .realisedAsAt(When.parse("2022-03-31")))
                .met(REPORT);

        assertThat(found.getClass().getSimpleName()).isEqualTo(outcome);
        assertThat(found.reason()).contains(told);
    }

    @Test
    @DisplayName("takes no notice of what is told later, is only planned, or counts towards another target")
    void leftOut() {
        SavingId id = SavingId.of("mtfp-shared-and-traded");

        assertThat(comparison(
                                target(),
                                reserve().towards(id).realisedAsAt(When.parse("2022-11-24")),
                                nil().towards(id).status(FactStatus.PLANNED))
                        .asAt(REPORT)
                        .inWords(AgainstTarget::toString))
                .isEqualTo(
                        "Cannot say. No figure is held that is said to count towards the target of Stockport. If nothing"
                                + " more counts towards it: £0 of £270,000, £270,000 unmet.");
        assertThat(comparison(target(), reserve().towards(SavingId.of("another")))
                        .asAt(REPORT)
                        .derivation()
                        .inputs())
                .hasSize(1);
    }

    @Test
    @DisplayName("cannot be judged by a figure whose day is not known")
    void undated() {
        Answer<AgainstTarget> answer =
                comparison(target().realised(PublishedFigure.millions("0.270"))).asAt(REPORT);

        assertThat(answer.inWords(AgainstTarget::toString))
                .contains("Whether £0.270m (A, paragraph 2.6) was realised by 23 November 2022 is not known.")
                .contains("If everything told counts towards it: £270,000 of £270,000, the target met.");
    }

    @Test
    @DisplayName("is given with its figure, its plan, and nothing that does not belong to it")
    void refusals() {
        assertThatThrownBy(() -> comparison(reserve())).hasMessageContaining("must have a target to be compared with");
        assertThatThrownBy(() -> target().target(Optional.empty()).build())
                .hasMessageContaining("must give a target or what was realised");
        assertThatThrownBy(() -> target().target(PublishedFigure.millions("0")).build())
                .hasMessageContaining("must be above nothing");
        assertThatThrownBy(() ->
                        reserve().realised(PublishedFigure.millions("(0.048)")).build())
                .hasMessageContaining("must not be below nothing");
        assertThatThrownBy(() -> reserve().plan("a plan").build())
                .hasMessageContaining("plan must be left out where there is no target");
        assertThatThrownBy(() -> target().realisedAsAt(When.parse("2022")).build())
                .hasMessageContaining("must be left out where there is no realised figure");
        assertThatThrownBy(() -> target().realised(PublishedFigure.millions("0.1"))
                        .towards(SavingId.of("another"))
                        .build())
                .hasMessageContaining("must be left out where the saving has a target of its own");
        assertThatThrownBy(() -> target().towards(SavingId.of("another")).build())
                .hasMessageContaining("must be left out where there is no realised figure");
    }
}
