package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.governance.proposal.NeededDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.StatutoryPost;

/** Puts a report into a partnership whose financial implications another council's Section 151 officer cleared. */
final class ClearanceBreach {

    private ClearanceBreach() {}

    static BrokenPartnership in(Partnership partnership) {
        SoundEntries entries = SoundEntries.in(partnership);
        Source source = entries.source();
        CouncilCode asked = entries.council();
        Post officer = Post.builder()
                .id(PostId.of(ID))
                .title("Section 151 Officer")
                .council(partnership.councils().get(1).code())
                .statutory(StatutoryPost.SECTION_151_OFFICER)
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
        Implication financial = Implication.builder()
                .kind(ImplicationKind.FINANCIAL)
                .clearance(Clearance.builder()
                        .by(officer.id())
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
        Proposal proposal = Proposal.builder()
                .id(ProposalId.of(ID))
                .title("to share a service")
                .purpose(ProposalPurpose.SHARED_SERVICE)
                .addToDecide(NeededDecision.of(asked))
                .addRecommendations(Recommendation.builder()
                        .council(asked)
                        .to(DecisionMaker.EXECUTIVE)
                        .byPost("Director of Children's Services")
                        .what("that the service be shared")
                        .addImplications(financial)
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
                .status(FactStatus.RECORDED)
                .source(source)
                .build();
        return new BrokenPartnership(
                RuleBreach.IMPLICATIONS_CLEARED_BY_ANOTHER_COUNCIL,
                Partnership.builder()
                        .from(partnership)
                        .addPosts(officer)
                        .addProposals(proposal)
                        .build(),
                "proposals[" + ID + "].recommendations[0]");
    }
}
