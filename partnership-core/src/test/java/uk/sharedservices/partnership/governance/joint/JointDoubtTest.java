package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED_WITH_CHANGES;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.REFUSED;
import static uk.sharedservices.partnership.governance.joint.Put.OLDHAM;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORTS;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDES;
import static uk.sharedservices.partnership.governance.joint.Put.cannotSay;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;
import static uk.sharedservices.partnership.governance.joint.Put.determined;
import static uk.sharedservices.partnership.governance.joint.Put.hub;
import static uk.sharedservices.partnership.governance.joint.Put.isAgreed;
import static uk.sharedservices.partnership.governance.joint.Put.joint;
import static uk.sharedservices.partnership.governance.joint.Put.notNeeded;
import static uk.sharedservices.partnership.governance.joint.Put.outcome;
import static uk.sharedservices.partnership.governance.joint.Put.proposal;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.Condition;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.DecisionOutcome;
import uk.sharedservices.partnership.governance.decided.Stance;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("Doubt about what several councils decided")
class JointDoubtTest {

    private static final CouncilDecision STOCKPORTS_AGREEMENT =
            decision("s", STOCKPORT, AGREED, "2022-03-08").build();

    @ParameterizedTest(name = "{0}")
    @EnumSource(
            value = FactStatus.class,
            names = {"PROPOSED", "PLANNED"})
    @DisplayName("comes with a decision that is only proposed or planned, once its day has come")
    void onlyProposed(FactStatus status) {
        JointDecision joint = joint(
                hub().build(),
                STOCKPORTS_AGREEMENT,
                decision("t", TAMESIDE, AGREED, "2022-11-23").status(status).build());

        assertThat(outcome(joint, "2022-11-22")).isEqualTo(JointOutcome.ONE_SIDED);
        Answer.CannotSay<JointStanding> answer = cannotSay(joint, "2022-11-23");
        assertThat(answer.missing())
                .containsExactly("Whether E08000008 decided on 23 November 2022 is not recorded: it is only "
                        + status.words() + " (t).");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactly(
                        tuple("If E08000008 agreed", JointOutcome.AGREED),
                        tuple("If E08000008 had not decided", JointOutcome.ONE_SIDED));
        assertThat(isAgreed(joint, "2022-11-23")).isFalse();
        assertThat(joint.standingOn(day("2022-11-23")).isAnswered()).isFalse();
    }

    @Test
    @DisplayName("does not come with a plan that names no time: it has not happened")
    void planWithoutTime() {
        CouncilDecision planned = decision("t", TAMESIDE, AGREED, "2023")
                .decided(Optional.empty())
                .status(FactStatus.PLANNED)
                .build();

        assertThat(outcome(joint(hub().build(), STOCKPORTS_AGREEMENT, planned), "2030-01-01"))
                .isEqualTo(JointOutcome.ONE_SIDED);
    }

    @Test
    @DisplayName("comes with a decision whose time is too vague to tell, while it is")
    void vagueTime() {
        JointDecision joint = joint(
                hub().build(),
                STOCKPORTS_AGREEMENT,
                decision("t", TAMESIDE, AGREED, "2022-11").build());

        assertThat(outcome(joint, "2022-10-31")).isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(cannotSay(joint, "2022-11-23").missing())
                .containsExactly(
                        "Whether E08000008 had decided by 23 November 2022 is not known: the record says November"
                                + " 2022 (t).");
        assertThat(outcome(joint, "2022-11-30")).isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("comes with a decision whose time is not known at all")
    void timeNotKnown() {
        CouncilDecision undated = decision("t", TAMESIDE, AGREED, "2022")
                .decided(Optional.empty())
                .build();

        assertThat(cannotSay(joint(hub().build(), STOCKPORTS_AGREEMENT, undated), "2022-11-23")
                        .missing())
                .containsExactly("When E08000008 decided is not known (t).");
    }

    @Test
    @DisplayName("comes with a council whose decisions are not held, once the proposal was put")
    void recordsNotHeld() {
        NeededDecision notHeld = new NeededDecision(
                TAMESIDE, Optional.of(Capacity.EXECUTIVE), Optional.of("Only Stockport's are held."));
        JointDecision joint = joint(
                proposal(notHeld, STOCKPORTS).put(When.parse("2022-03-01")).build(), STOCKPORTS_AGREEMENT);

        assertThat(outcome(joint, "2022-02-28")).isEqualTo(JointOutcome.AWAITED);
        Answer.CannotSay<JointStanding> answer = cannotSay(joint, "2022-03-08");
        assertThat(answer.missing())
                .containsExactly(
                        "Whether E08000008 had decided by 8 March 2022 is not known. Only Stockport's are held.");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactly(
                        tuple("If E08000008 agreed", JointOutcome.AGREED),
                        tuple("If E08000008 refused", JointOutcome.CONFLICTING),
                        tuple("If E08000008 had not decided", JointOutcome.ONE_SIDED));
        assertThat(outcome(
                        joint(
                                proposal(notHeld, STOCKPORTS).build(),
                                STOCKPORTS_AGREEMENT,
                                decision("t", TAMESIDE, AGREED, "2022-03-01").build()),
                        "2022-03-08"))
                .isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("comes with changes that the other council is not recorded as accepting (J-SAME-TERMS)")
    void changes() {
        CouncilDecision changed = decision("t", TAMESIDE, AGREED_WITH_CHANGES, "2022-03-15")
                .changes("a pilot of one year")
                .build();
        JointDecision joint = joint(hub().build(), STOCKPORTS_AGREEMENT, changed);

        Answer.CannotSay<JointStanding> answer = cannotSay(joint, "2022-04-01");
        assertThat(answer.missing())
                .containsExactly(
                        "Whether E08000007 agrees to what E08000008 changed is not recorded: a pilot of one year (t).");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactly(
                        tuple("If E08000007 agreed to the changes", JointOutcome.AGREED),
                        tuple("If E08000007 did not agree to the changes", JointOutcome.ONE_SIDED));
        assertThat(answer.derivation().toString()).contains("[J-SAME-TERMS]");
        CouncilDecision accepting = decision("s2", STOCKPORT, AGREED, "2022-05-01")
                .addAccepts(changed.id())
                .build();
        assertThat(outcome(joint(hub().build(), STOCKPORTS_AGREEMENT, changed, accepting), "2022-05-01"))
                .isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("comes with a condition until it is recorded as met")
    void conditions() {
        CouncilDecision.Builder onCondition = decision("t", TAMESIDE, AGREED, "2022-03-01");
        CouncilDecision open = onCondition
                .addConditions(new Condition("any decision of the full council", Optional.empty()))
                .build();
        CouncilDecision met = decision("t", TAMESIDE, AGREED, "2022-03-01")
                .addConditions(new Condition("any decision of the full council", Optional.of(day("2022-03-20"))))
                .build();

        assertThat(cannotSay(joint(hub().build(), STOCKPORTS_AGREEMENT, open), "2022-04-01")
                        .missing())
                .containsExactly(
                        "Whether a condition on which E08000008 agreed on 1 March 2022 is met is not recorded: any"
                                + " decision of the full council.");
        assertThat(outcome(joint(hub().build(), STOCKPORTS_AGREEMENT, met), "2022-03-19"))
                .isEqualTo(JointOutcome.ONE_SIDED);
        assertThat(outcome(joint(hub().build(), STOCKPORTS_AGREEMENT, met), "2022-03-20"))
                .isEqualTo(JointOutcome.AGREED);
    }

    @Test
    @DisplayName("comes with two decisions of one council that stand against each other")
    void twoAgainstEachOther() {
        Answer.CannotSay<JointStanding> answer = cannotSay(
                joint(
                        hub().build(),
                        STOCKPORTS_AGREEMENT,
                        decision("t1", TAMESIDE, AGREED, "2022-03-01").build(),
                        decision("t2", TAMESIDE, REFUSED, "2022-09-01").build()),
                "2022-10-01");

        assertThat(answer.missing())
                .containsExactly(
                        "Two decisions of E08000008 stand against each other, and neither is recorded as superseding"
                                + " the other: t1, t2.");
        assertThat(answer.whatIfs())
                .extracting(whatIf -> whatIf.value().outcome())
                .containsExactly(JointOutcome.AGREED, JointOutcome.CONFLICTING);
    }

    @Test
    @DisplayName("about a decision that perhaps superseded another leaves its council decided one way or the other")
    void perhapsSuperseded() {
        CouncilDecision first = decision("t1", TAMESIDE, AGREED, "2022-03-01").build();
        CouncilDecision second = decision("t2", TAMESIDE, REFUSED, "2022-09")
                .supersedes(first.id())
                .build();

        assertThat(cannotSay(joint(hub().build(), STOCKPORTS_AGREEMENT, first, second), "2022-09-15")
                        .whatIfs())
                .extracting(WhatIf::assumption)
                .containsExactly("If E08000008 agreed", "If E08000008 refused");
    }

    @Test
    @DisplayName("that makes no difference to the outcome does not stand in its way")
    void noDifference() {
        JointDecision joint = joint(
                proposal(TAMESIDES, STOCKPORTS, NeededDecision.of(OLDHAM)).build(),
                decision("t", TAMESIDE, REFUSED, "2022-03-01").build(),
                STOCKPORTS_AGREEMENT,
                decision("o", OLDHAM, AGREED, "2022-04").build());

        JointStanding standing = determined(joint, "2022-04-15").value();
        assertThat(standing.outcome()).isEqualTo(JointOutcome.CONFLICTING);
        assertThat(standing.stances())
                .extracting(CouncilStance::stance)
                .containsExactly(Stance.REFUSES, Stance.AGREES, Stance.NOT_KNOWN);
        assertThat(standing.awaited()).isEmpty();
    }

    @Test
    @DisplayName("comes with a proposal that was perhaps given up")
    void perhapsGivenUp() {
        JointDecision joint = joint(
                hub().notNeeded(notNeeded("2022-07-15", FactStatus.PROPOSED)).build(), STOCKPORTS_AGREEMENT);

        assertThat(outcome(joint, "2022-07-14")).isEqualTo(JointOutcome.ONE_SIDED);
        Answer.CannotSay<JointStanding> answer = cannotSay(joint, "2022-07-15");
        assertThat(answer.missing())
                .containsExactly(
                        "Whether the proposal was given up on 15 July 2022 is not recorded: it is only so proposed.");
        assertThat(answer.whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactly(
                        tuple("If the proposal was not given up on 15 July 2022", JointOutcome.ONE_SIDED),
                        tuple("If the proposal was given up on 15 July 2022", JointOutcome.NOT_NEEDED));
    }

    @Test
    @DisplayName("whether it was given up remains where that was to be on its very last day")
    void perhapsGivenUpOnTheLastDay() {
        JointDecision joint = joint(hub().notNeeded(notNeeded("2022-07-15", FactStatus.PROPOSED))
                .lapsesOn(day("2022-07-15"))
                .build());

        assertThat(cannotSay(joint, "2022-07-16").whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactlyInAnyOrder(
                        tuple("If the proposal was not given up on 15 July 2022", JointOutcome.LAPSED),
                        tuple("If the proposal was given up on 15 July 2022", JointOutcome.NOT_NEEDED));
    }

    @Test
    @DisplayName("about which of two decisions agreed in time is not settled by the agreement")
    void eitherOfTwo() {
        CouncilDecision undated = decision("t1", TAMESIDE, AGREED, "2022")
                .decided(Optional.empty())
                .build();
        CouncilDecision alsoUndated = decision("t2", TAMESIDE, AGREED, "2022")
                .decided(Optional.empty())
                .build();
        CouncilDecision after = decision("t3", TAMESIDE, DecisionOutcome.DEFERRED, "2022-07-16")
                .supersedes(undated.id())
                .build();
        JointDecision joint =
                joint(proposal(TAMESIDES).lapsesOn(day("2022-07-15")).build(), undated, alsoUndated, after);

        assertThat(cannotSay(joint, "2022-08-01").whatIfs())
                .extracting(whatIf -> whatIf.value().outcome())
                .contains(JointOutcome.AGREED, JointOutcome.AWAITED, JointOutcome.LAPSED);
    }

    @Test
    @DisplayName("about agreement in time becomes doubt whether the proposal lapsed")
    void perhapsLapsed() {
        JointDecision joint = joint(
                hub().lapsesOn(day("2022-11-23")).build(),
                STOCKPORTS_AGREEMENT,
                decision("t", TAMESIDE, AGREED, "2022-11").build());

        assertThat(cannotSay(joint, "2023-01-01").whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .containsExactly(
                        tuple("If E08000008 agreed", JointOutcome.AGREED),
                        tuple("If E08000008 had not decided", JointOutcome.LAPSED));
    }
}
