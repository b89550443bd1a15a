package uk.sharedservices.partnership.testkit.fact;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.period.clear.ClearDays;

/** Periods, as agreements and constitutions write them. */
public final class PeriodArbitraries {

    private static final int MOST = 99;

    private PeriodArbitraries() {}

    /** Returns periods in every unit, of 1 to 99 of it. */
    public static Arbitrary<NoticePeriod> noticePeriods() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST),
                        Arbitraries.of(PeriodUnit.values()),
                        Arbitraries.of(PeriodStart.values()))
                .as(NoticePeriod::new);
    }

    /**
     * Returns periods in one unit.
     *
     * @param unit  the unit
     * @param most  the most of it
     * @return the periods, with the day of giving left out or counted
     */
    public static Arbitrary<NoticePeriod> noticePeriods(PeriodUnit unit, int most) {
        return Combinators.combine(Arbitraries.integers().between(1, most), Arbitraries.of(PeriodStart.values()))
                .as((amount, start) -> new NoticePeriod(amount, unit, start));
    }

    /** Returns periods of 1 to 60 clear days, on every policy. */
    public static Arbitrary<ClearDays> clearDays() {
        return Combinators.combine(Arbitraries.integers().between(1, 60), Arbitraries.of(ClearDayPolicy.values()))
                .as(ClearDays::new);
    }
}
