package uk.sharedservices.partnership.testkit;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.SharedPost;

/** Partnerships as a whole: every reference in them leads to what they list. */
public final class PartnershipArbitraries {

    private PartnershipArbitraries() {}

    /** Returns partnerships of two to four councils, with up to two of whatever a partnership can hold. */
    public static Arbitrary<Partnership> partnerships() {
        return Combinators.combine(
                        ofCouncils(),
                        AgreementArbitraries.agreementsOf().list().ofMaxSize(2),
                        PostArbitraries.postsOf().list().ofMaxSize(2),
                        PostArbitraries.sharedPostsOf().list().ofMaxSize(2),
                        DsgArbitraries.positionsOf().list().ofMaxSize(2))
                .as(PartnershipArbitraries::with)
                .withoutEdgeCases();
    }

    private static Arbitrary<Partnership> ofCouncils() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        FactArbitraries.documents(),
                        CouncilArbitraries.parties(),
                        CouncilArbitraries.councilsOf().list().ofSize(CouncilArbitraries.MOST_PARTIES))
                .as((title, document, codes, councils) -> Partnership.builder()
                        .title(title)
                        .addDocuments(document)
                        .councils(IntStream.range(0, codes.size())
                                .mapToObj(index -> councils.get(index).apply(codes.get(index)))
                                .toList())
                        .build())
                .withoutEdgeCases();
    }

    private static Partnership with(
            Partnership councils,
            List<Function<List<CouncilCode>, ServiceLevelAgreement>> agreements,
            List<Function<List<CouncilCode>, Post>> posts,
            List<Function<ServiceLevelAgreement, SharedPost>> sharedPosts,
            List<Function<CouncilCode, DsgPosition>> positions) {
        List<CouncilCode> codes =
                councils.councils().stream().map(Council::code).toList();
        List<ServiceLevelAgreement> listed = Entries.distinct(Entries.of(agreements, codes), ServiceLevelAgreement::id);
        List<SharedPost> shared = listed.isEmpty() ? List.of() : Entries.of(sharedPosts, listed.get(0));
        return Partnership.builder()
                .from(councils)
                .agreements(listed)
                .posts(Entries.distinct(Entries.of(posts, codes), Post::id))
                .sharedPosts(Entries.distinct(shared, SharedPost::id))
                .dsgPositions(Entries.distinct(Entries.of(positions, codes.get(0)), DsgPosition::year))
                .build();
    }
}
