package uk.sharedservices.partnership.finance.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@DisplayName("The ring-fence of the grant")
class RingFenceTest {

    @Test
    @DisplayName(
            "lets Wiltshire's £70.2m of general fund money in with the authorisation of its agreement, and not without")
    void generalFund() {
        assertThat(RingFence.of(
                        generalFund("70.2", Optional.of("safety valve agreement of 12 March 2024")), year("2023/24")))
                .isEqualTo(
                        new RuleOutcome.Met(
                                ConditionRules.RING_FENCE,
                                "£70.2m of the general fund in 2023/24 is authorised: safety valve agreement of 12 March 2024."));
        assertThat(RingFence.of(generalFund("70.2", Optional.empty()), year("2023/24")))
                .isEqualTo(
                        new RuleOutcome.Breached(
                                ConditionRules.RING_FENCE,
                                "£70.2m of the general fund in 2023/24 has no authorisation of the Secretary of State attached."));
    }

    @Test
    @DisplayName("has no rule held for years before 2020/21, and nothing to say of other money")
    void otherwise() {
        assertThat(RingFence.of(generalFund("1", Optional.empty()), year("2019/20")))
                .isInstanceOf(RuleOutcome.Undetermined.class);
        assertThat(RingFence.of(
                        DsgMovement.builder()
                                .from(generalFund("6", Optional.empty()))
                                .kind(MovementKind.EXTERNAL_MONEY)
                                .build(),
                        year("2022/23")))
                .isInstanceOf(RuleOutcome.NotApplicable.class);
    }

    @Test
    @DisplayName("is broken by grant that goes to the general fund, whoever authorises it")
    void outOfTheGrant() {
        assertThat(RingFence.of(
                        DsgMovement.builder()
                                .from(generalFund("1", Optional.of("a letter")))
                                .effect(MovementEffect.ADDS_TO_DEFICIT)
                                .build(),
                        year("2022/23")))
                .isInstanceOf(RuleOutcome.Breached.class);
    }

    @Test
    @DisplayName(
            "is eased by the stability grant: nine tenths of the lowest figure, less equal pay and other blocks' overspends")
    void stabilityGrant() {
        Answer<Money> grant = stability(Optional.of(false), Optional.of(true), "2026-02-09");

        assertThat(grant.orThrow()).isEqualTo(Money.parse("GBP 39600000.00"));
        assertThat(grant.derivation().sentences())
                .contains(
                        "The deficit that stands is that of note to the accounts, £46,000,000, less £1,000,000 and £1,000,000:"
                                + " £44,000,000 is eligible. [DSG-STABILITY-GRANT]",
                        "90 % of £44,000,000 is £39,600,000; the unit of rounding is not known, and the allocation has not been"
                                + " found. [DSG-STABILITY-GRANT]")
                .anySatisfy(
                        sentence -> assertThat(sentence).startsWith("Announced only: the department is to pay 90 %"));
        assertThat(stability(Optional.of(true), Optional.of(true), "2026-02-09").orThrow())
                .isEqualTo(Money.parse("GBP 40002300.00"));
    }

    @Test
    @DisplayName("is not eased before the announcement, without a reform plan, or while differences are not told")
    void noStabilityGrant() {
        assertThat(stability(Optional.of(false), Optional.of(true), "2026-02-08"))
                .isInstanceOf(Answer.CannotSay.class);
        assertThat(stability(Optional.of(false), Optional.of(false), "2026-02-09"))
                .isInstanceOf(Answer.NotPermitted.class);
        assertThat(stability(Optional.empty(), Optional.empty(), "2026-02-09").inWords(Money::toString))
                .isEqualTo(
                        "Cannot say. Whether the department has approved the local SEND reform plan is not known. Whether the"
                                + " differences between the sources are explained is not known.");
        assertThatThrownBy(() -> new StabilityGrant(
                        List.of(), Optional.empty(), Money.parse("GBP 0"), Money.parse("GBP 0"), Optional.empty()))
                .hasMessage("evidence of the deficit must be one source or more, but was 'none'");
        assertThatThrownBy(() -> new StabilityGrant(
                        evidence(), Optional.empty(), Money.parse("GBP -1"), Money.parse("GBP 0"), Optional.empty()))
                .hasMessage("sum taken off the deficit must not be below nothing, but was GBP -1.00");
        assertThatThrownBy(() -> new StabilityGrant(
                        evidence(), Optional.empty(), Money.parse("EUR 1"), Money.parse("GBP 0"), Optional.empty()))
                .hasMessage("sum taken off the deficit must be in pounds sterling, but was EUR 1.00");
    }

    private static Answer<Money> stability(Optional<Boolean> explained, Optional<Boolean> approved, String asAt) {
        return new StabilityGrant(
                        evidence(), explained, Money.parse("GBP 1000000"), Money.parse("GBP 1000000"), approved)
                .amount(GrantProvisions.published(), LocalDate.parse(asAt));
    }

    private static List<StabilityGrant.Evidence> evidence() {
        return List.of(
                new StabilityGrant.Evidence("section 251 outturn", Money.parse("GBP 46447000")),
                new StabilityGrant.Evidence("note to the accounts", Money.parse("GBP 46000000")));
    }

    private static DsgMovement generalFund(String millions, Optional<String> authorisation) {
        return DsgMovement.builder()
                .kind(MovementKind.GENERAL_FUND)
                .figure(PublishedFigure.millions(millions))
                .effect(MovementEffect.REDUCES_DEFICIT)
                .withinInYear(false)
                .authorisation(authorisation)
                .build();
    }

    private static FinancialYear year(String year) {
        return FinancialYear.parse(year);
    }
}
