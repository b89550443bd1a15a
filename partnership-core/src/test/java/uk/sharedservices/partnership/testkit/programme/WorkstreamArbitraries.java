package uk.sharedservices.partnership.testkit.programme;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.FindingId;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.PhaseId;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Workstreams, their moves, findings and phases.
 *
 * <p>Histories are valid, not always legal: they hold leaps and backward moves, as records do. Times come as days, months,
 * years, financial years and ranges; days are often leap days and ends of years. Facts are taken from {@link FactArbitraries#DOCUMENT}.
 */
public final class WorkstreamArbitraries {

    /**
     * A workstream together with the day on which each move made was in truth made. The workstream tells these days only as
     * exactly as its moves do.
     *
     * @param workstream  the workstream
     * @param trueDays  the days, one for each of its moves made, in their order
     */
    public record History(Workstream workstream, List<LocalDate> trueDays) {}

    private record Step(int gap, Stage stage, FactStatus status, Optional<String> reason, Precision precision) {}

    private enum Precision {
        DAY,
        MONTH,
        YEAR,
        FINANCIAL_YEAR,
        RANGE;

        /** Returns a time that the day is in, so exact. */
        When about(LocalDate day) {
            return switch (this) {
                case DAY -> When.on(day);
                case MONTH -> When.parse(YearMonth.from(day).toString());
                case YEAR -> When.parse(String.valueOf(day.getYear()));
                case FINANCIAL_YEAR -> When.parse(FinancialYear.of(day).toString());
                case RANGE -> When.parse(YearMonth.from(day.minusMonths(1)) + ".." + day.plusDays(40));
            };
        }
    }

    private static final int MOST_MOVES = 8;
    private static final int LONGEST_PHASE = 4;

    private WorkstreamArbitraries() {}

    /** Returns ids of workstreams. */
    public static Arbitrary<WorkstreamId> workstreamIds() {
        return Arbitraries.of("send", "school-improvement", "virtual-school", "out-of-hours", "a", "stream-2")
                .map(WorkstreamId::of);
    }

    /** Returns ids of phases. */
    public static Arbitrary<PhaseId> phaseIds() {
        return FactArbitraries.slugs().map(PhaseId::of);
    }

    /** Returns ids of findings. */
    public static Arbitrary<FindingId> findingIds() {
        return FactArbitraries.slugs().map(FindingId::of);
    }

    /** Returns all stages. */
    public static Arbitrary<Stage> stages() {
        return Arbitraries.of(Stage.values());
    }

    /** Returns leads of one of the councils. */
    public static Arbitrary<Lead> leads(List<CouncilCode> councils) {
        return Combinators.combine(Arbitraries.of(councils), FactArbitraries.text())
                .as(Lead::of);
    }

    /** Returns moves of every status, those only planned or proposed sometimes without a time. */
    public static Arbitrary<StageMove> moves() {
        return Combinators.combine(steps(), days()).as((step, day) -> move(step, day));
    }

    /**
     * Returns workstreams with the days on which their moves were in truth made.
     *
     * @param councils  the councils that may lead them, one or more
     * @param proposals  the proposals that they may need; none for workstreams that need none
     * @return the workstreams, none of them with a move after an end
     */
    public static Arbitrary<History> histories(List<CouncilCode> councils, List<ProposalId> proposals) {
        Arbitrary<List<ProposalId>> needed = proposals.isEmpty()
                ? Arbitraries.just(List.<ProposalId>of())
                : Arbitraries.of(proposals).list().uniqueElements().ofMaxSize(3);
        return Combinators.combine(
                        workstreamIds(),
                        FactArbitraries.text(),
                        leads(councils).list().uniqueElements().ofMaxSize(3),
                        needed,
                        days(),
                        steps().list().ofMaxSize(MOST_MOVES),
                        FactArbitraries.statuses(),
                        Mixed.optional(FactArbitraries.text(), 0.2))
                .as((id, name, leads, proposal, start, steps, status, note) -> {
                    Workstream.Builder workstream = Workstream.builder()
                            .id(id)
                            .name(name)
                            .leads(leads)
                            .proposals(proposal)
                            .status(status)
                            .source(place("paragraph 3.3"))
                            .note(note);
                    List<LocalDate> trueDays = new ArrayList<>();
                    LocalDate day = start;
                    boolean ended = false;
                    for (Step step : steps) {
                        day = day.plusDays(step.gap());
                        StageMove move = move(step, day);
                        if (move.done() && ended) {
                            continue;
                        }
                        workstream.addMoves(move);
                        if (move.done()) {
                            trueDays.add(day);
                            ended = move.stage().isEnd();
                        }
                    }
                    return new History(workstream.build(), List.copyOf(trueDays));
                });
    }

    /** Returns workstreams; see {@link #histories}. */
    public static Arbitrary<Workstream> workstreams(List<CouncilCode> councils, List<ProposalId> proposals) {
        return histories(councils, proposals).map(History::workstream);
    }

    /** Returns findings that may concern some of the workstreams, one or more. */
    public static Arbitrary<ProgrammeFinding> findings(List<WorkstreamId> workstreams) {
        return Combinators.combine(
                        Arbitraries.of("social-care-areas", "areas-of-2022").map(FindingId::of),
                        FactArbitraries.text(),
                        Arbitraries.of(Stage.CEASED, Stage.FOUND_NOT_APPROPRIATE),
                        Combinators.combine(days(), Arbitraries.of(Precision.values()))
                                .as((day, precision) -> precision.about(day)),
                        Mixed.optional(FactArbitraries.text()),
                        Arbitraries.of(workstreams).list().uniqueElements().ofMinSize(1),
                        FactArbitraries.statuses())
                .as((id, areas, stage, on, reason, mayConcern, status) -> ProgrammeFinding.builder()
                        .id(id)
                        .areas(areas)
                        .stage(stage)
                        .on(on)
                        .reason(reason)
                        .mayConcern(mayConcern)
                        .status(status)
                        .source(place("risk management"))
                        .build());
    }

    /** Returns phases of one year, of several and open-ended, with some of the workstreams or none. */
    public static Arbitrary<Phase> phases(List<WorkstreamId> workstreams) {
        return Combinators.combine(
                        Arbitraries.of("phase-1", "phase-2", "phase-3").map(PhaseId::of),
                        FactArbitraries.text(),
                        Arbitraries.integers().between(2015, 2030),
                        Mixed.optional(Arbitraries.integers().between(0, LONGEST_PHASE)),
                        Mixed.optional(Arbitraries.integers().between(1, 400)),
                        Arbitraries.of(workstreams).list().uniqueElements(),
                        FactArbitraries.statuses())
                .as((id, name, first, length, settledBefore, members, status) -> Phase.builder()
                        .id(id)
                        .name(name)
                        .firstYear(FinancialYear.startingIn(first))
                        .lastYear(length.map(years -> FinancialYear.startingIn(first + years)))
                        .agreed(settledBefore.map(
                                days -> When.on(LocalDate.of(first, 4, 1).minusDays(days))))
                        .workstreams(members)
                        .status(status)
                        .source(place("paragraph 3.7"))
                        .build());
    }

    private static Arbitrary<Step> steps() {
        return Combinators.combine(
                        Mixed.frequencyOf(
                                Tuple.of(1, Arbitraries.just(0)),
                                Tuple.of(4, Arbitraries.integers().between(1, 300))),
                        stages(),
                        FactArbitraries.statuses(),
                        Mixed.optional(FactArbitraries.text()),
                        Arbitraries.of(Precision.values()))
                .as(Step::new);
    }

    /** Every second move without a reason leaves its time open, if it is yet to be made. */
    private static StageMove move(Step step, LocalDate day) {
        boolean timeKnown = step.status().isDone() || step.reason().isPresent() || step.gap() % 2 == 0;
        return StageMove.builder()
                .stage(step.stage())
                .on(timeKnown ? Optional.of(step.precision().about(day)) : Optional.empty())
                .reason(step.reason())
                .status(step.status())
                .source(place("paragraph 3.4"))
                .build();
    }

    private static Arbitrary<LocalDate> days() {
        return Mixed.frequencyOf(
                Tuple.of(3, Arbitraries.integers().between(0, 3000).map(LocalDate.of(2018, 1, 1)::plusDays)),
                Tuple.of(
                        1,
                        Arbitraries.of("2020-02-29", "2024-02-29", "2021-03-31", "2021-04-01", "2022-12-31")
                                .map(LocalDate::parse)));
    }

    private static Source place(String at) {
        return new Source(FactArbitraries.DOCUMENT, Optional.of(at));
    }
}
