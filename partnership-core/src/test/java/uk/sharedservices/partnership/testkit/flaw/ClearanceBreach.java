package uk.sharedservices.partnership.testkit.flaw;

import static uk.sharedservices.partnership.testkit.flaw.BrokenPartnership.ID;

import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.implication.ImplicationKind;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.StatutoryPost;

/** Puts a report into a partnership whose financial implications another council's Section 151 officer cleared. */
final class ClearanceBreach {

    private ClearanceBreach() {}

    static BrokenPartnership in(Partnership partnership) {
        SoundEntries entries = SoundEntries.in(partnership);
        Source source = entries.source();
        Post officer = entries.post()
                .council(partnership.councils().get(1).code())
                .statutory(StatutoryPost.SECTION_151_OFFICER)
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
        Proposal proposal = entries.proposal()
                .addRecommendations(Recommendation.builder()
                        .council(entries.council())
                        .to(DecisionMaker.EXECUTIVE)
                        .byPost("Director of Children's Services")
                        .what("that the service be shared")
                        .addImplications(financial)
                        .status(FactStatus.RECORDED)
                        .source(source)
                        .build())
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
