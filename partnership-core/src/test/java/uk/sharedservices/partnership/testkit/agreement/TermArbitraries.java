package uk.sharedservices.partnership.testkit.agreement;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;
import uk.sharedservices.partnership.testkit.fact.PeriodArbitraries;

/** Terms of agreements, and the days agreed along the way. */
public final class TermArbitraries {

    private TermArbitraries() {}

    /** Returns terms: with a last day and without one, of one day, from leap days and to the ends of years. */
    public static Arbitrary<Term> terms() {
        return Combinators.combine(CalendarArbitraries.spans(), FactArbitraries.statuses(), FactArbitraries.sources())
                .as((span, status, source) -> Term.builder()
                        .firstDay(span.get1())
                        .lastDay(span.get2())
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns renewals, by themselves and by agreement, limited and without a limit. */
    public static Arbitrary<Renewal> renewals() {
        Arbitrary<Optional<NoticePeriod>> stopNotices = Mixed.optional(PeriodArbitraries.noticePeriods());
        return Combinators.combine(
                        Arbitraries.of(Period.ofDays(7), Period.ofDays(28), Period.ofMonths(18), Period.ofYears(1)),
                        Mixed.optional(Arbitraries.integers().between(1, 60)),
                        Arbitraries.of(true, false),
                        stopNotices,
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((length, atMost, byItself, stopNotice, status, source) -> Renewal.builder()
                        .byItself(byItself)
                        .length(length)
                        .atMost(atMost)
                        .stopNotice(stopNotice.filter(any -> byItself))
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns break points on days from one on, for ten years. */
    public static Arbitrary<BreakPoint> breakPoints(LocalDate from) {
        return breakPoints().map(point -> point.apply(from));
    }

    static Arbitrary<Function<LocalDate, BreakPoint>> breakPoints() {
        return Combinators.combine(
                        DayAfter.withinTenYears(),
                        Mixed.optional(PeriodArbitraries.noticePeriods()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((day, notice, status, source) -> from -> BreakPoint.builder()
                        .lastDay(day.from(from))
                        .notice(notice)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns reviews due on days from one on, for ten years. */
    public static Arbitrary<ReviewPoint> reviewPoints(LocalDate from) {
        return reviewPoints().map(point -> point.apply(from));
    }

    static Arbitrary<Function<LocalDate, ReviewPoint>> reviewPoints() {
        return Combinators.combine(DayAfter.withinTenYears(), FactArbitraries.statuses(), FactArbitraries.sources())
                .as((day, status, source) -> from -> ReviewPoint.builder()
                        .due(day.from(from))
                        .status(status)
                        .source(source)
                        .build());
    }
}
