package uk.sharedservices.partnership.testkit.council;

import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.BlockAmounts;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.dsg.grant.GrantDeductions;
import uk.sharedservices.partnership.dsg.grant.GrantPublication;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Allocations of the Dedicated Schools Grant. Totals are at times a pound or two away from their blocks, as printed ones are. */
public final class GrantArbitraries {

    private static final long MOST = 1_000_000_000_000L;

    private GrantArbitraries() {}

    /** Returns allocations of any council. */
    public static Arbitrary<GrantAllocation> allocations() {
        return Combinators.combine(CouncilArbitraries.codes(), allocationsOf())
                .as((code, allocation) -> allocation.apply(code))
                .withoutEdgeCases();
    }

    /** Returns allocations of one council. */
    public static Arbitrary<GrantAllocation> allocations(CouncilCode council) {
        return allocationsOf().map(allocation -> allocation.apply(council));
    }

    private static Arbitrary<Function<CouncilCode, GrantAllocation>> allocationsOf() {
        return Combinators.combine(
                        CalendarArbitraries.financialYears(),
                        publications(),
                        Arbitraries.of(GrantBasis.values()),
                        blocks(),
                        Arbitraries.integers().between(0, 2))
                .<Function<CouncilCode, GrantAllocation>>as((year, publication, basis, blocks, out) ->
                        council -> GrantAllocation.builder()
                                .council(council)
                                .year(year)
                                .publication(publication)
                                .basis(basis)
                                .blocks(blocks)
                                .total(new PublishedFigure(
                                        PrintedNumber.of(String.valueOf(blocks.sum() + out)), MoneyUnit.POUNDS))
                                .build())
                .withoutEdgeCases();
    }

    /** Returns publications, their day known or not. */
    public static Arbitrary<GrantPublication> publications() {
        return Combinators.combine(
                        Arbitraries.of("first publication", "update of March", "update of July"),
                        Mixed.optional(CalendarArbitraries.days()))
                .as(GrantPublication::new);
    }

    /** Returns amounts by block, nothing and the most that a block can be among them. */
    public static Arbitrary<BlockAmounts> blocks() {
        return Combinators.combine(amounts(), amounts(), amounts(), amounts())
                .as(BlockAmounts::new)
                .withoutEdgeCases();
    }

    /** Returns what is taken of a grant, the rates known or not. */
    public static Arbitrary<GrantDeductions> deductions() {
        return Combinators.combine(Mixed.optional(amounts()), amounts(), amounts())
                .as(GrantDeductions::new)
                .withoutEdgeCases();
    }

    private static Arbitrary<Long> amounts() {
        return Mixed.frequencyOf(
                Tuple.of(1, Arbitraries.of(0L, 1L, MOST)),
                Tuple.of(9, Arbitraries.longs().between(0, 999_999_999)));
    }
}
