package uk.sharedservices.partnership.testkit;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;

/** Partnerships as a whole: every reference in them leads to what they list. */
public final class PartnershipArbitraries {

    private PartnershipArbitraries() {}

    /** Returns partnerships of two to four councils, with up to two agreements, and no other facts than they hold. */
    public static Arbitrary<Partnership> partnerships() {
        return CouncilArbitraries.parties().flatMap(PartnershipArbitraries::partnerships);
    }

    /** Returns partnerships of certain councils. */
    public static Arbitrary<Partnership> partnerships(List<CouncilCode> parties) {
        Arbitrary<List<Council>> councils = Combinators.combine(
                        parties.stream().map(CouncilArbitraries::councils).toList())
                .as(each -> each);
        Arbitrary<List<DsgPosition>> positions = Arbitraries.of(parties)
                .flatMap(DsgArbitraries::positions)
                .list()
                .uniqueElements(position -> List.of(position.council(), position.year()))
                .ofMaxSize(2);
        return agreements(parties)
                .flatMap(agreements -> Combinators.combine(
                                FactArbitraries.text(),
                                FactArbitraries.documents(),
                                councils,
                                sharedPosts(agreements),
                                positions)
                        .as((title, document, taking, posts, published) -> Partnership.builder()
                                .title(title)
                                .addDocuments(document)
                                .councils(taking)
                                .agreements(agreements)
                                .sharedPosts(posts)
                                .dsgPositions(published)
                                .build()))
                .withoutEdgeCases();
    }

    private static Arbitrary<List<ServiceLevelAgreement>> agreements(List<CouncilCode> parties) {
        return AgreementArbitraries.agreements(parties)
                .list()
                .uniqueElements(ServiceLevelAgreement::id)
                .ofMaxSize(2);
    }

    private static Arbitrary<List<SharedPost>> sharedPosts(List<ServiceLevelAgreement> agreements) {
        return agreements.isEmpty()
                ? Arbitraries.just(List.of())
                : Arbitraries.of(agreements)
                        .flatMap(AgreementArbitraries::sharedPosts)
                        .list()
                        .ofMaxSize(2);
    }
}
