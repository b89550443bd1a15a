package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static uk.sharedservices.partnership.governance.joint.Put.HUB;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionId;
import uk.sharedservices.partnership.governance.decided.DecisionLinks;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NotNeeded;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.testkit.governance.JointArbitraries;
import uk.sharedservices.partnership.validation.Checked;

@Label("Of any proposal and any decisions on it")
class JointDecisionProperties {

    @Provide
    Arbitrary<Tuple2<Proposal, List<CouncilDecision>>> histories() {
        return Combinators.combine(JointArbitraries.proposals(HUB), JointArbitraries.histories(HUB))
                .as(Tuple::of);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        return Arbitraries.oneOf(
                JointArbitraries.days(), JointArbitraries.days().map(day -> day.plusDays(90)));
    }

    private static Answer<JointStanding> standing(Proposal proposal, List<CouncilDecision> decisions, LocalDate asAt) {
        return JointDecision.on(proposal, CouncilDecisions.of(decisions)).standingOn(asAt);
    }

    private static boolean isOutcome(Answer<JointStanding> answer, JointOutcome outcome) {
        return answer instanceof Answer.Determined<JointStanding> one
                && one.value().outcome() == outcome;
    }

    @Property(tries = 1000)
    @Label("the order in which decisions are listed makes no difference")
    void orderMakesNoDifference(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history,
            @ForAll("days") LocalDate asAt,
            @ForAll Random random) {
        List<CouncilDecision> shuffled = new ArrayList<>(history.get2());
        Collections.shuffle(shuffled, random);

        assertThat(standing(history.get1(), shuffled, asAt)).isEqualTo(standing(history.get1(), history.get2(), asAt));
    }

    @Property(tries = 1000)
    @Label("what decisions are called makes no difference either, though they are gone through by their names")
    void namesMakeNoDifference(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        List<CouncilDecision> renamed = history.get2().stream()
                .map(decision -> CouncilDecision.builder()
                        .from(decision)
                        .id(renamed(decision.id()))
                        .supersedes(decision.supersedes().map(JointDecisionProperties::renamed))
                        .revisits(decision.revisits().map(JointDecisionProperties::renamed))
                        .accepts(decision.accepts().stream()
                                .map(JointDecisionProperties::renamed)
                                .toList())
                        .build())
                .toList();

        assertThat(outcomes(standing(history.get1(), renamed, asAt)))
                .isEqualTo(outcomes(standing(history.get1(), history.get2(), asAt)));
    }

    /** Turns the order of the names round: d0 becomes e9, d1 e8. */
    private static DecisionId renamed(DecisionId id) {
        return DecisionId.of("e" + (9 - Integer.parseInt(id.value().substring(1))));
    }

    private static Set<JointOutcome> outcomes(Answer<JointStanding> answer) {
        return answer instanceof Answer.CannotSay<JointStanding> missing
                ? missing.whatIfs().stream()
                        .map(whatIf -> whatIf.value().outcome())
                        .collect(Collectors.toSet())
                : Set.of(answer.orThrow().outcome());
    }

    @Property(tries = 1000)
    @Label("it is never agreed before every needed decision is made, agrees and stands")
    void neverAgreedTooSoon(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        List<CouncilDecision> decisions = history.get2();
        boolean agreed = isOutcome(standing(history.get1(), decisions, asAt), JointOutcome.AGREED);

        if (agreed) {
            assertThat(history.get1().toDecide())
                    .allSatisfy(needed -> assertThat(decisions).anySatisfy(decision -> {
                        assertThat(decision.council()).isEqualTo(needed.council());
                        assertThat(needed.capacity()
                                        .map(decision.capacity()::equals)
                                        .orElse(true))
                                .isTrue();
                        assertThat(decision.outcome().stance()).isEqualTo(Stance.AGREES);
                        assertThat(isSurelyMade(decision, asAt)).isTrue();
                        assertThat(decisions)
                                .noneMatch(later -> later.supersedes().equals(Optional.of(decision.id()))
                                        && isSurelyMade(later, asAt));
                    }));
        }
    }

    private static boolean isSurelyMade(CouncilDecision decision, LocalDate asAt) {
        return decision.done()
                && decision.decided().filter(when -> when.surelyBy(asAt)).isPresent();
    }

    @Property(tries = 1000)
    @Label("a decision once superseded never counts again")
    void supersessionIsMonotone(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        List<DecisionId> superseded = history.get2().stream()
                .filter(later -> isSurelyMade(later, asAt))
                .flatMap(later -> later.supersedes().stream())
                .toList();

        for (int days = 0; days < 400; days += 40) {
            Answer<JointStanding> later =
                    standing(JointDecisionProperties.open(history.get1()), history.get2(), asAt.plusDays(days));
            later.match(
                    one -> assertNoneOf(superseded, one.value()),
                    several -> several,
                    missing -> {
                        missing.whatIfs().forEach(whatIf -> assertNoneOf(superseded, whatIf.value()));
                        return missing;
                    },
                    refused -> refused);
        }
    }

    /** A proposal that nothing closes: one that was closed stands as it did on its last day. */
    private static Proposal open(Proposal proposal) {
        return Proposal.builder()
                .from(proposal)
                .lapsesOn(Optional.empty())
                .notNeeded(Optional.empty())
                .build();
    }

    private static Object assertNoneOf(List<DecisionId> superseded, JointStanding standing) {
        return assertThat(standing.stances())
                .allSatisfy(stance -> assertThat(stance.decisions())
                        .extracting(CouncilDecision::id)
                        .noneMatch(superseded::contains));
    }

    @Property(tries = 1000)
    @Label("what was decided later plays no part")
    void laterDecisionsPlayNoPart(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        List<CouncilDecision> byThen = history.get2().stream()
                .filter(decision ->
                        decision.decided().isEmpty() || decision.decided().get().perhapsBy(asAt))
                .toList();

        assertThat(standing(history.get1(), byThen, asAt)).isEqualTo(standing(history.get1(), history.get2(), asAt));
    }

    @Property(tries = 1000)
    @Label("what has lapsed or is not needed stays so")
    void closedStaysClosed(
            @ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        Answer<JointStanding> first = standing(history.get1(), history.get2(), asAt);
        boolean isDone = history.get1().notNeeded().map(NotNeeded::done).orElse(true);

        for (JointOutcome closed : List.of(JointOutcome.LAPSED, JointOutcome.NOT_NEEDED)) {
            if (isDone && isOutcome(first, closed)) {
                assertThat(isOutcome(standing(history.get1(), history.get2(), asAt.plusYears(1)), closed))
                        .isTrue();
            }
        }
    }

    @Property(tries = 1000)
    @Label("every answer has its reasons: what is missing, and what each way would come to")
    void reasons(@ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history, @ForAll("days") LocalDate asAt) {
        Answer<JointStanding> answer = standing(history.get1(), history.get2(), asAt);

        assertThat(answer.derivation().steps()).isNotEmpty();
        if (answer instanceof Answer.CannotSay<JointStanding> missing) {
            assertThat(missing.whatIfs()).hasSizeGreaterThan(1);
            assertThat(missing.whatIfs())
                    .allSatisfy(whatIf -> assertThat(whatIf.assumption()).matches("If \\S.*"));
            assertThat(missing.whatIfs().stream()
                            .map(whatIf -> whatIf.value().outcome())
                            .distinct()
                            .count())
                    .isGreaterThan(1);
        }
    }

    @Property(tries = 1000)
    @Label("both survive JSON unchanged, and the decisions fit together")
    void surviveJson(@ForAll("histories") Tuple2<Proposal, List<CouncilDecision>> history) {
        assertThat(PartnershipJson.read(PartnershipJson.mapper().valueToTree(history.get1()), Proposal.class))
                .isEqualTo(Checked.clean(history.get1()));
        assertThat(history.get2())
                .allSatisfy(decision -> assertThat(PartnershipJson.read(
                                PartnershipJson.mapper().valueToTree(decision), CouncilDecision.class))
                        .isEqualTo(Checked.clean(decision)));
        assertThat(DecisionLinks.faults(history.get2())).isEmpty();
    }
}
