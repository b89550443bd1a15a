package uk.sharedservices.partnership.finance.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.ReferencePartnership;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

@Label("A published Dedicated Schools Grant position")
class DsgReconciliationProperties {

    @Property
    @Label("has one balance exactly when its figures agree, and both when they do not")
    void oneBalanceWhenTheFiguresAgree(
            @ForAll("figures") String opening, @ForAll("figures") String movement, @ForAll("figures") String closing) {
        DsgPosition position = DsgPosition.builder()
                .from(ReferencePartnership.tamesideAndStockport().dsgPositions().get(0))
                .broughtForward(PublishedFigure.millions(opening))
                .inYear(PublishedFigure.millions(movement))
                .carriedForward(PublishedFigure.millions(closing))
                .build();
        boolean agree = DsgReconciliation.of(position) instanceof RuleOutcome.Met;

        assertThat(DsgBalance.of(position).carriedForward() instanceof Answer.Determined)
                .isEqualTo(agree);
    }

    /** Small figures printed to nought to three places, so that sums often come near. */
    @Provide
    Arbitrary<String> figures() {
        return Combinators.combine(
                        Arbitraries.integers().between(-4, 4),
                        Arbitraries.of("", ".0", ".1", ".5", ".05", ".500", ".499"))
                .as((whole, places) -> whole + places);
    }
}
