package uk.sharedservices.partnership.programme.saving;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.testkit.programme.CommitmentArbitraries;
import uk.sharedservices.partnership.testkit.programme.SavingArbitraries;

@Label("Savings")
class TargetComparisonProperties {

    @Property(tries = 1000)
    @Label("survive JSON")
    void survivesJson(@ForAll("savings") List<Saving> savings) throws Exception {
        for (Saving saving : savings) {
            assertThat(PartnershipJson.mapper().readValue(PartnershipJson.write(saving), Saving.class))
                    .isEqualTo(saving);
        }
    }

    @Property(tries = 1000)
    @Label("come to the same in whatever order they are listed")
    void anyOrder(@ForAll("savings") List<Saving> savings, @ForAll("days") LocalDate asAt, @ForAll long seed) {
        List<Saving> mixed = new ArrayList<>(savings);
        Collections.shuffle(mixed, new Random(seed));

        assertThat(TargetComparison.of(savings.get(0), mixed).asAt(asAt))
                .isEqualTo(TargetComparison.of(savings.get(0), savings).asAt(asAt));
    }

    @Property(tries = 1000)
    @Label("that are determined are exactly what counts, realised and unmet making the target or more")
    void exact(@ForAll("savings") List<Saving> savings, @ForAll("days") LocalDate asAt) {
        Answer<AgainstTarget> answer =
                TargetComparison.of(savings.get(0), savings).asAt(asAt);

        if (answer instanceof Answer.Determined<AgainstTarget> one) {
            Money counted = savings.stream()
                    .filter(saving -> saving.status().isDone())
                    .filter(saving -> saving.id().equals(SavingArbitraries.TARGET)
                            || saving.towards().isPresent())
                    .filter(saving -> saving.realisedAsAt()
                            .map(when -> when.surelyBy(asAt))
                            .orElse(false))
                    .map(saving -> saving.realised().orElseThrow().amount())
                    .reduce(Money.zero(CurrencyUnit.GBP), Money::plus);
            assertThat(one.value().realised()).isEqualTo(counted);
            assertThat(one.value().realised().plus(one.value().unmet()))
                    .isGreaterThanOrEqualTo(one.value().target());
        }
    }

    @Property(tries = 1000)
    @Label("of another council, not said to count, never meet a target and never breach it")
    void othersProveNothing(@ForAll("savings") List<Saving> savings, @ForAll("days") LocalDate asAt) {
        CouncilCode own = savings.get(0).council();
        List<Saving> others = savings.stream()
                .skip(1)
                .filter(saving ->
                        !saving.council().equals(own) && saving.towards().isEmpty())
                .toList();
        Saving bare =
                Saving.builder().from(savings.get(0)).realised(Optional.empty()).build();

        assertThat(TargetComparison.of(bare, others).met(asAt)).isInstanceOf(RuleOutcome.Undetermined.class);
    }

    @Provide
    Arbitrary<List<Saving>> savings() {
        return SavingArbitraries.savings();
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return CommitmentArbitraries.days();
    }
}
