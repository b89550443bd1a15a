package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.statistics.Statistics;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.joint.JointDecision;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.Samples.Decided;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.governance.JointArbitraries;
import uk.sharedservices.partnership.testkit.programme.WorkstreamArbitraries;

@Label("Moves put to a workstream")
class MoveProperties {

    private static final LocalDate START = LocalDate.of(2021, 12, 1);
    private static final List<ProposalId> PROPOSALS = List.of(Samples.PROPOSAL, ProposalId.of("host-employer"));

    /** One thing that happens: a council decides on a proposal, or a move is put. Days go by before it. */
    private record Event(int days, Optional<Decided> decision, Stage stage, boolean byMonth, Optional<String> reason) {}

    private static final List<Event> EVERY_COUNCIL_AGREES = PROPOSALS.stream()
            .flatMap(proposal -> Samples.BOTH.stream().map(council -> decision(9, proposal, council, true)))
            .toList();

    @Property(tries = 2000)
    @Label("never approve it before all the decisions that it needs, in whatever order moves and decisions come")
    void neverApprovedTooSoon(@ForAll("courses") List<Event> course) {
        boolean approved = false;
        LocalDate today = START;
        List<Decided> decisions = new ArrayList<>();
        Workstream workstream = Samples.outOfHours().proposals(PROPOSALS).build();
        for (Event event : course) {
            today = today.plusDays(event.days());
            LocalDate on = today;
            event.decision()
                    .ifPresent(made -> decisions.add(new Decided(made.proposal(), made.council(), on, made.agrees())));
            if (event.decision().isPresent()) {
                continue;
            }
            Answer<Workstream> answer =
                    Samples.life(workstream, decisions.toArray(Decided[]::new)).move(move(event, on));
            if (answer.isAnswered()) {
                workstream = answer.orThrow();
                if (event.stage().needsAgreement()) {
                    approved = true;
                    assertThat(everyCouncilAgreed(decisions))
                            .as("%s on %s", event, on)
                            .isTrue();
                }
            }
        }
        Statistics.label("approved")
                .collect(approved)
                .coverage(check -> check.check(true).count(count -> count > 0));
    }

    /** Told without the product: each council's last decision on each proposal is to agree. */
    private static boolean everyCouncilAgreed(List<Decided> decisions) {
        Set<String> agreed = new HashSet<>();
        for (Decided decided : decisions) {
            String key = decided.proposal() + " " + decided.council();
            if (decided.agrees()) {
                agreed.add(key);
            } else {
                agreed.remove(key);
            }
        }
        return agreed.size() == PROPOSALS.size() * Samples.BOTH.size();
    }

    @Property(tries = 1000)
    @Label("never leave an end, and only ever make the history grow")
    void endsAreKeptAndHistoryGrows(
            @ForAll("workstreams") Workstream workstream,
            @ForAll("events") Event event,
            @ForAll @IntRange(max = 4000) int day) {
        Answer<Workstream> answer = Samples.life(workstream)
                .move(move(event, LocalDate.of(2018, 1, 1).plusDays(day)));

        List<StageMove> made = workstream.movesMade();
        boolean ended = !made.isEmpty() && made.get(made.size() - 1).stage().isEnd();
        if (ended) {
            assertThat(answer).isInstanceOf(Answer.NotPermitted.class);
        }
        if (answer.isAnswered()) {
            List<StageMove> after = answer.orThrow().moves();
            int before = workstream.moves().size();
            assertThat(after).hasSize(before + 1);
            assertThat(after.subList(0, before)).isEqualTo(workstream.moves());
        }
    }

    @Property(tries = 1000)
    @Label("give back the stage when it is paused and taken up again")
    void pauseGivesTheStageBack(@ForAll("courses") List<Event> course) {
        Workstream workstream = Samples.outOfHours().build();
        LocalDate today = START;
        for (Event event : course) {
            today = today.plusDays(event.days());
            Answer<Workstream> answer = Samples.life(workstream).move(move(event, today));
            workstream = answer.isAnswered() ? answer.orThrow() : workstream;
        }
        LocalDate day = today.plusDays(40);
        Answer<StageStanding> before = Samples.life(workstream).standingOn(day);
        if (!before.isAnswered() || !before.orThrow().stage().isOnPath()) {
            return;
        }
        Stage stage = before.orThrow().stage();
        Workstream paused = Samples.life(workstream)
                .move(Samples.made(Stage.PAUSED, day.toString(), "an inspection"))
                .orThrow();
        for (Stage other : Stage.values()) {
            if (other.isOnPath()) {
                Answer<Workstream> resumed = Samples.life(paused)
                        .move(Samples.made(other, day.plusDays(1).toString()));
                assertThat(resumed.isAnswered()).isEqualTo(other == stage);
            }
        }
        assertThat(Samples.life(paused).standingOn(day).orThrow().pausedAt()).contains(stage);
    }

    @Property(tries = 1000)
    @Label("that are legal leave a history in which no rule but the order of open times is broken or open")
    void legalMovesKeepTheRules(@ForAll("courses") List<Event> course) {
        LocalDate today = START;
        List<Decided> decisions = new ArrayList<>();
        Workstream workstream = Samples.outOfHours().proposals(PROPOSALS).build();
        for (Event event : course) {
            today = today.plusDays(event.days());
            LocalDate on = today;
            if (event.decision().isPresent()) {
                Decided made = event.decision().get();
                decisions.add(new Decided(made.proposal(), made.council(), on, made.agrees()));
                continue;
            }
            Answer<Workstream> answer =
                    Samples.life(workstream, decisions.toArray(Decided[]::new)).move(move(event, on));
            workstream = answer.isAnswered() ? answer.orThrow() : workstream;
        }

        assertThat(Samples.life(workstream, decisions.toArray(Decided[]::new)).check(Samples.BOTH))
                .noneMatch(outcome ->
                        outcome.match(met -> false, breached -> true, undetermined -> false, notApplicable -> false));
    }

    @Property(tries = 1000)
    @Label(
            "approve it exactly when the councils' recorded decisions come to agreement for certain, supersessions and all")
    void approvedWhenAgreed(
            @ForAll("proposals") Proposal proposal,
            @ForAll("decisionsMade") List<CouncilDecision> decisions,
            @ForAll("days") LocalDate on) {
        Workstream workstream = Samples.outOfHours(Samples.made(Stage.AWAITING_DECISIONS, "2023-12-01"))
                .leads(List.of())
                .addProposals(proposal.id())
                .build();
        JointDecision joint = JointDecision.on(proposal, CouncilDecisions.of(decisions));

        Answer<Workstream> answer = WorkstreamLife.of(workstream, Findings.none(), (id, asAt) -> joint.standingOn(asAt))
                .move(Samples.made(Stage.APPROVED, on.toString()));

        Statistics.collect(answer.isAnswered());
        Statistics.coverage(check -> check.check(true).count(count -> count > 0));
        assertThat(answer.isAnswered()).isEqualTo(isAgreed(joint.standingOn(on)));
    }

    private static boolean isAgreed(Answer<JointStanding> answer) {
        return answer instanceof Answer.Determined<JointStanding> one
                && one.value().outcome() == JointOutcome.AGREED;
    }

    @Provide
    Arbitrary<Proposal> proposals() {
        return JointArbitraries.proposals(Samples.PROPOSAL);
    }

    @Provide
    Arbitrary<List<CouncilDecision>> decisionsMade() {
        return JointArbitraries.histories(Samples.PROPOSAL);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return JointArbitraries.days();
    }

    private static StageMove move(Event event, LocalDate on) {
        When when = event.byMonth() ? When.parse(YearMonth.from(on).toString()) : When.on(on);
        return Samples.move(event.stage(), when.text(), FactStatus.RECORDED)
                .reason(event.reason())
                .build();
    }

    @Provide
    Arbitrary<Workstream> workstreams() {
        return WorkstreamArbitraries.workstreams(Samples.BOTH, List.of());
    }

    /** Courses that go down the path more often than not, so that many reach approval. */
    @Provide
    Arbitrary<List<Event>> courses() {
        Arbitrary<List<Event>> path = Combinators.combine(
                        event(Stage.SCOPING),
                        event(Stage.OPTIONS_APPRAISAL),
                        event(Stage.BUSINESS_CASE),
                        event(Stage.AWAITING_DECISIONS))
                .as(List::of);
        Arbitrary<List<Event>> anything = Arbitraries.frequencyOf(
                        Tuple.of(3, decisions()), Tuple.of(4, attempts()), Tuple.of(2, events()))
                .list()
                .ofMaxSize(8);
        Arbitrary<List<Event>> everyDecision = anything.flatMap(some -> attempts()
                .list()
                .ofSize(4)
                .flatMap(attempts -> Arbitraries.shuffle(Stream.of(EVERY_COUNCIL_AGREES, attempts, some)
                        .flatMap(List::stream)
                        .toList())));
        return Combinators.combine(
                        path,
                        Arbitraries.oneOf(anything, everyDecision),
                        attempts().list().ofMaxSize(3))
                .as((first, second, third) ->
                        Stream.of(first, second, third).flatMap(List::stream).toList());
    }

    private static Arbitrary<Event> attempts() {
        return Arbitraries.frequency(
                        Tuple.of(4, Stage.APPROVED), Tuple.of(1, Stage.IMPLEMENTING), Tuple.of(1, Stage.LIVE))
                .flatMap(MoveProperties::event);
    }

    @Provide
    Arbitrary<Event> events() {
        return WorkstreamArbitraries.stages().flatMap(MoveProperties::event);
    }

    private static Arbitrary<Event> event(Stage stage) {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.frequency(Tuple.of(1, true), Tuple.of(4, false)),
                        Arbitraries.of("an inspection").optional(0.7))
                .as((days, byMonth, reason) -> new Event(days, Optional.empty(), stage, byMonth, reason));
    }

    private static Arbitrary<Event> decisions() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 20),
                        Arbitraries.of(PROPOSALS),
                        Arbitraries.of(Samples.BOTH),
                        Arbitraries.frequency(Tuple.of(6, true), Tuple.of(1, false)))
                .as(MoveProperties::decision);
    }

    private static Event decision(int days, ProposalId proposal, CouncilCode council, boolean agrees) {
        Decided decided = new Decided(proposal, council, START, agrees);
        return new Event(days, Optional.of(decided), Stage.SCOPING, false, Optional.empty());
    }
}
