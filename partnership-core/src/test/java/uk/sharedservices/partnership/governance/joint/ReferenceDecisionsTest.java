package uk.sharedservices.partnership.governance.joint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static uk.sharedservices.partnership.governance.decided.DecisionOutcome.AGREED;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORT;
import static uk.sharedservices.partnership.governance.joint.Put.STOCKPORTS;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDE;
import static uk.sharedservices.partnership.governance.joint.Put.TAMESIDES;
import static uk.sharedservices.partnership.governance.joint.Put.cannotSay;
import static uk.sharedservices.partnership.governance.joint.Put.day;
import static uk.sharedservices.partnership.governance.joint.Put.decision;
import static uk.sharedservices.partnership.governance.joint.Put.isAgreed;
import static uk.sharedservices.partnership.governance.joint.Put.outcome;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.CouncilDecisions;
import uk.sharedservices.partnership.governance.decided.DecisionLinks;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

@DisplayName("The decisions of Tameside and Stockport, 2021 to 2023")
class ReferenceDecisionsTest {

    private static final ProposalId SHARE = ProposalId.of("share-director-of-education");
    private static final ProposalId END = ProposalId.of("end-shared-director");
    private static final ProposalId LEADERSHIP = ProposalId.of("early-years-leadership-posts");

    private static final CouncilDecision TO_EXPLORE = decision("tameside-2021-03-24", TAMESIDE, AGREED, "2021-03-24")
            .proposal(SHARE)
            .source(Source.of("B", "report summary"))
            .build();
    private static final CouncilDecision TO_GIVE_NOTICE = decision(
                    "tameside-2022-11-23", TAMESIDE, AGREED, "2022-11-23")
            .proposal(END)
            .revisits(TO_EXPLORE.id())
            .status(FactStatus.PROPOSED)
            .source(Source.of("B", "recommendations"))
            .build();
    private static final CouncilDecision CAB395 = decision("stockport-cab395", STOCKPORT, AGREED, "2022-06-28")
            .proposal(LEADERSHIP)
            .key(new KeyDecisionJudgement(true, "recorded as key", Optional.empty()))
            .publishedOn(day("2022-06-29"))
            .effectiveFrom(day("2022-07-06"))
            .build();

    private static JointDecision on(Proposal.Builder proposal) {
        return JointDecision.on(proposal.build(), CouncilDecisions.of(List.of(TO_EXPLORE, TO_GIVE_NOTICE, CAB395)));
    }

    private static NeededDecision notHeld(NeededDecision needed) {
        return new NeededDecision(needed.council(), needed.capacity(), Optional.of("The reports do not say."));
    }

    @Test
    @DisplayName("to explore a shared director: Tameside decided on 24 March 2021, and of Stockport it cannot be said")
    void toExplore() {
        JointDecision explore = on(Put.proposal(TAMESIDES, notHeld(STOCKPORTS))
                .id(SHARE)
                .purpose(ProposalPurpose.EXPLORE)
                .put(When.parse("2021-03-24")));

        assertThat(outcome(explore, "2021-03-23")).isEqualTo(JointOutcome.AWAITED);
        assertThat(cannotSay(explore, "2021-11-23").whatIfs())
                .extracting(WhatIf::assumption, whatIf -> whatIf.value().outcome())
                .contains(tuple("If E08000007 agreed", JointOutcome.AGREED));
    }

    @Test
    @DisplayName("to give notice: only asked for by the report of 23 November 2022, which decides nothing")
    void toGiveNotice() {
        JointDecision end = on(Put.proposal(TAMESIDES)
                .id(END)
                .purpose(ProposalPurpose.END_AGREEMENT)
                .addRecommendations(Recommendation.builder()
                        .council(TAMESIDE)
                        .to(DecisionMaker.EXECUTIVE)
                        .byPost("Director of Children's Services")
                        .made(When.parse("2022-11-23"))
                        .what("Approve the giving of notice")
                        .status(FactStatus.RECORDED)
                        .source(Source.of("B", "recommendations"))
                        .build()));

        assertThat(outcome(end, "2022-11-22")).isEqualTo(JointOutcome.AWAITED);
        assertThat(cannotSay(end, "2022-11-24").missing())
                .containsExactly("Whether E08000008 decided on 23 November 2022 is not recorded: it is only proposed"
                        + " (tameside-2022-11-23).");
        assertThat(cannotSay(end, "2022-11-24").whatIfs())
                .extracting(whatIf -> whatIf.value().outcome())
                .containsExactly(JointOutcome.AGREED, JointOutcome.AWAITED);
        assertThat(cannotSay(end, "2022-11-24").derivation().rules())
                .extracting(Rule::id)
                .contains("J-RECOMMENDED");
        assertThat(isAgreed(end, "2023-02-01")).isFalse();
        assertThat(end.standingOn(day("2023-02-01")).isAnswered()).isFalse();
    }

    @Test
    @DisplayName(
            "on Early Years leadership: Stockport's of 28 June 2022 has effect from 6 July; the joint one needs both")
    void earlyYearsLeadership() {
        JointDecision alone = on(Put.proposal(STOCKPORTS).id(LEADERSHIP));
        JointDecision both = on(Put.proposal(STOCKPORTS, notHeld(TAMESIDES)).id(LEADERSHIP));

        assertThat(Put.determined(alone, "2022-06-28").value().effectiveFrom()).contains(day("2022-07-06"));
        assertThat(CAB395.asRecord().flatMap(DecisionRecord::publishedOn)).contains(day("2022-06-29"));
        assertThat(cannotSay(both, "2022-07-06").whatIfs())
                .extracting(whatIf -> whatIf.value().effectiveFrom())
                .containsOnly(Optional.empty());
    }

    @Test
    @DisplayName("refer to each other without fault: the later one revisits the earlier and leaves it standing")
    void revisited() {
        assertThat(DecisionLinks.faults(List.of(TO_EXPLORE, TO_GIVE_NOTICE, CAB395)))
                .isEmpty();
        assertThat(outcome(on(Put.proposal(TAMESIDES).id(SHARE)), "2023-01-01")).isEqualTo(JointOutcome.AGREED);
    }
}
