package uk.sharedservices.partnership.dsg;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantChange;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.council.GrantArbitraries;

@Label("Two allocations of the Dedicated Schools Grant")
class GrantChangeProperties {

    @Property(tries = 1000)
    @Label("are compared exactly when they are one council's, on one basis, and of two years or one publication")
    void comparedWhenComparable(
            @ForAll("ofOne") GrantAllocation one, @ForAll("ofOne") GrantAllocation other, @ForAll DsgBlock block) {
        boolean comparable = one.basis() == other.basis()
                && (!one.year().equals(other.year()) || one.publication().equals(other.publication()));

        assertThat(GrantChange.between(one, other).of(block).isAnswered()).isEqualTo(comparable);
        assertThat(GrantChange.between(one, other).ofTotal().isAnswered()).isEqualTo(comparable);
    }

    @Property(tries = 1000)
    @Label("differ one way by what they differ by the other way, taken the other way round")
    void changeAndChangeBack(
            @ForAll("ofOne") GrantAllocation one, @ForAll("ofOne") GrantAllocation other, @ForAll DsgBlock block) {
        Answer<Money> change = GrantChange.between(one, other).of(block);
        Answer<Money> back = GrantChange.between(other, one).of(block);

        assertThat(back.isAnswered()).isEqualTo(change.isAnswered());
        if (change.isAnswered()) {
            assertThat(change.orThrow().plus(back.orThrow()).isZero()).isTrue();
        }
    }

    @Property(tries = 1000)
    @Label("of two councils are never compared")
    void neverOfTwoCouncils(@ForAll("any") List<GrantAllocation> two) {
        assertThat(GrantChange.between(two.get(0), two.get(1)).ofTotal().isAnswered()
                        && !two.get(0).council().equals(two.get(1).council()))
                .isFalse();
    }

    @Provide
    Arbitrary<GrantAllocation> ofOne() {
        return GrantArbitraries.allocations(CouncilCode.of("E08000008")).map(GrantChangeProperties::ofTwoYears);
    }

    @Provide
    Arbitrary<List<GrantAllocation>> any() {
        return GrantArbitraries.allocations().list().ofSize(2);
    }

    /** Of two years only, so that the same year is met often. */
    private static GrantAllocation ofTwoYears(GrantAllocation allocation) {
        return GrantAllocation.builder()
                .from(allocation)
                .year(FinancialYear.startingIn(2022 + allocation.year().startYear() % 2))
                .build();
    }
}
