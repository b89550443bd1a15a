package uk.sharedservices.partnership.testkit.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.time.api.Dates;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.period.PeriodStart;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.CommitmentId;
import uk.sharedservices.partnership.programme.commitment.CountedFrom;
import uk.sharedservices.partnership.programme.commitment.Evidence;
import uk.sharedservices.partnership.programme.commitment.Lapse;
import uk.sharedservices.partnership.programme.commitment.TimeAllowed;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Arbitrary promises, valid by construction: due in a window, within a time, on an occasion or never; kept, delayed, lapsed or
 * none of these; on leap days, at year ends, and dated to a day, a month, a year or a financial year.
 *
 * <p>Their facts come from a document with the id {@code A}. They refer to no agreement, post or workstream, and to the
 * councils Tameside and Stockport only.
 */
public final class CommitmentArbitraries {

    private static final Source SOURCE = Source.of("A", "paragraph 1");
    private static final LocalDate FIRST = LocalDate.of(2019, 12, 1);
    private static final LocalDate LAST = LocalDate.of(2025, 1, 31);

    private CommitmentArbitraries() {}

    /** Returns ids of promises. */
    public static Arbitrary<CommitmentId> ids() {
        return FactArbitraries.slugs().map(CommitmentId::of);
    }

    /** Returns days from December 2019 to January 2025, leap days and the ends of months and years more often than others. */
    public static Arbitrary<LocalDate> days() {
        return Mixed.frequencyOf(
                Tuple.of(4, Dates.dates().between(FIRST, LAST)),
                Tuple.of(
                        1,
                        Arbitraries.of(
                                        "2020-02-29",
                                        "2024-02-29",
                                        "2021-12-31",
                                        "2022-01-01",
                                        "2022-03-31",
                                        "2022-04-01")
                                .map(LocalDate::parse)));
    }

    /** Returns times as documents give them: a day, a month, a calendar year, a financial year, or several of these. */
    public static Arbitrary<When> times() {
        return Mixed.oneOf(
                days().map(When::on),
                days().map(day -> When.parse(YearMonth.from(day).toString())),
                days().map(day -> When.parse(Integer.toString(day.getYear()))),
                days().map(day -> When.parse(FinancialYear.of(day).toString())),
                Combinators.combine(days(), Arbitraries.integers().between(0, 200))
                        .as((day, length) -> When.parse(day + ".." + day.plusDays(length))));
    }

    /** Returns lengths of time in days, weeks, months and years, from one unit to two years or so. */
    public static Arbitrary<TimeAllowed> timesAllowed() {
        return Mixed.oneOf(
                Arbitraries.integers().between(1, 700).map(amount -> new TimeAllowed(amount, PeriodUnit.DAYS)),
                Arbitraries.integers().between(1, 100).map(amount -> new TimeAllowed(amount, PeriodUnit.WEEKS)),
                Arbitraries.integers().between(1, 24).map(amount -> new TimeAllowed(amount, PeriodUnit.MONTHS)),
                Arbitraries.integers().between(1, 2).map(amount -> new TimeAllowed(amount, PeriodUnit.YEARS)),
                Arbitraries.integers().between(1, 60).map(amount -> new TimeAllowed(amount, PeriodUnit.WORKING_DAYS)));
    }

    /** Returns days from which a time may run. */
    public static Arbitrary<CountedFrom> countedFrom() {
        return Combinators.combine(days(), Arbitraries.of(PeriodStart.class))
                .as((day, start) -> new CountedFrom(day, start, "the day it began"));
    }

    /** Returns evidence, done or only planned. */
    public static Arbitrary<Evidence> evidence() {
        return Combinators.combine(times(), Arbitraries.of(FactStatus.class)).as(CommitmentArbitraries::evidence);
    }

    /** Returns lapses, done or only planned. */
    public static Arbitrary<Lapse> lapses() {
        return Combinators.combine(times(), Arbitraries.of(FactStatus.class)).as(CommitmentArbitraries::lapse);
    }

    /** Returns promises that a document records, infers or assumes. */
    public static Arbitrary<Commitment> commitments() {
        return ofStatus(Arbitraries.of(FactStatus.RECORDED, FactStatus.INFERRED, FactStatus.ASSUMED));
    }

    /** Returns promises of any status, those that are only planned or proposed among them. */
    public static Arbitrary<Commitment> commitmentsOfAnyStatus() {
        return ofStatus(Arbitraries.of(FactStatus.class));
    }

    private static Arbitrary<Commitment> ofStatus(Arbitrary<FactStatus> statuses) {
        return Combinators.combine(
                        times().list().ofSize(5).map(CommitmentArbitraries::inOrder),
                        Arbitraries.integers().between(0, 3),
                        timesAllowed(),
                        countedFrom().list().uniqueElements().ofMinSize(1).ofMaxSize(3),
                        Arbitraries.integers().between(0, 15),
                        Arbitraries.of(FactStatus.class),
                        statuses)
                .as((times, dueHow, within, from, which, statusOfRecords, status) -> {
                    boolean madeKnown = which % 2 == 0;
                    boolean keptHeld = which / 2 % 2 == 0;
                    boolean lapsedHeld = which / 4 % 2 == 0 && !(keptHeld && statusOfRecords.isDone());
                    return Commitment.builder()
                            .id(CommitmentId.of("commitment"))
                            .what("a report on progress")
                            .by(which % 3 == 0 ? Optional.of(CouncilCode.of("E08000007")) : Optional.empty())
                            .to("the scrutiny committee")
                            .made(madeKnown ? Optional.of(times.get(0)) : Optional.empty())
                            .due(dueHow == 1 ? Optional.of(times.get(1)) : Optional.empty())
                            .within(dueHow == 2 ? Optional.of(within) : Optional.empty())
                            .countedFrom(dueHow == 2 ? from : List.of())
                            .occasion(dueHow == 3 ? Optional.of("as other workstreams emerge") : Optional.empty())
                            .kept(keptHeld ? Optional.of(evidence(times.get(2), statusOfRecords)) : Optional.empty())
                            .delays(which > 7 ? List.of(evidence(times.get(3), statusOfRecords)) : List.of())
                            .lapsed(lapsedHeld ? Optional.of(lapse(times.get(4), statusOfRecords)) : Optional.empty())
                            .status(status)
                            .source(SOURCE)
                            .build();
                })
                .withoutEdgeCases(); // the days themselves hold the edges
    }

    /** What became of a promise is not before it was made: the time that begins first goes first, the others stay mixed. */
    private static List<When> inOrder(List<When> times) {
        When first = times.stream().min(Comparator.comparing(When::firstDay)).orElseThrow();
        List<When> others = new ArrayList<>(times);
        others.remove(first);
        others.add(0, first);
        return others;
    }

    private static Evidence evidence(When on, FactStatus status) {
        return Evidence.builder()
                .on(on)
                .what("the report was presented")
                .status(status)
                .source(SOURCE)
                .build();
    }

    private static Lapse lapse(When on, FactStatus status) {
        return Lapse.builder()
                .on(on)
                .reason("the programme ended")
                .status(status)
                .source(SOURCE)
                .build();
    }
}
