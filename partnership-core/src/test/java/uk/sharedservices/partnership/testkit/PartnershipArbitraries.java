package uk.sharedservices.partnership.testkit;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.committee.ScrutinyCommittee;
import uk.sharedservices.partnership.governance.proposal.ProposalId;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.testkit.agreement.AgreementArbitraries;
import uk.sharedservices.partnership.testkit.council.CouncilArbitraries;
import uk.sharedservices.partnership.testkit.council.DsgArbitraries;
import uk.sharedservices.partnership.testkit.council.PostArbitraries;
import uk.sharedservices.partnership.testkit.fact.Entries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.governance.CommitteeArbitraries;
import uk.sharedservices.partnership.testkit.governance.JointArbitraries;
import uk.sharedservices.partnership.testkit.programme.AppraisalArbitraries;
import uk.sharedservices.partnership.testkit.programme.BoardArbitraries;
import uk.sharedservices.partnership.testkit.programme.CommitmentArbitraries;
import uk.sharedservices.partnership.testkit.programme.OversightArbitraries;
import uk.sharedservices.partnership.testkit.programme.SavingArbitraries;
import uk.sharedservices.partnership.testkit.programme.WorkstreamArbitraries;

/**
 * Partnerships as a whole, with something of every chapter: three councils, their agreements and posts, boards, workstreams,
 * decisions, promises and figures. Every reference in them leads to what they list.
 */
public final class PartnershipArbitraries {

    /** The councils of every partnership. */
    public static final List<CouncilCode> COUNCILS =
            List.of(CouncilCode.of("E08000008"), CouncilCode.of("E08000007"), CouncilCode.of("E08000004"));

    /** The agreements of every partnership. */
    public static final List<AgreementId> AGREEMENTS = numbered("agreement-", AgreementId::of);

    /** The workstreams of every partnership. */
    public static final List<WorkstreamId> WORKSTREAMS = numbered("workstream-", WorkstreamId::of);

    /** What is put to the councils of every partnership. */
    public static final List<ProposalId> PROPOSALS = numbered("proposal-", ProposalId::of);

    private PartnershipArbitraries() {}

    private static <T> List<T> numbered(String prefix, Function<String, T> id) {
        return IntStream.rangeClosed(1, 3)
                .mapToObj(number -> id.apply(prefix + number))
                .toList();
    }

    /** Returns partnerships. Whatever a file may hold or leave out, some of them hold and some leave out. */
    public static Arbitrary<Partnership> partnerships() {
        return Combinators.combine(chapters(), FurtherFacts.any())
                .as((partnership, further) -> further.apply(partnership))
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }

    private static Arbitrary<Partnership> chapters() {
        return Combinators.combine(List.of(
                        councils(),
                        agreementsAndPosts(),
                        bodies(),
                        workstreams(),
                        decisions(),
                        comparisonsAndPromises(),
                        oversight(),
                        money()))
                .as(chapters -> {
                    Partnership.Builder partnership = Partnership.builder();
                    chapters.forEach(chapter -> chapter.accept(partnership));
                    return partnership.build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<Consumer<Partnership.Builder>> councils() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        FactArbitraries.documents(),
                        CouncilArbitraries.councilsOf().list().ofSize(COUNCILS.size()),
                        FactArbitraries.statements().list().ofMaxSize(2),
                        FactArbitraries.statements().list().ofMaxSize(2))
                .as((title, document, councils, background, aims) -> partnership -> partnership
                        .title(title)
                        .addDocuments(document)
                        .councils(each(
                                COUNCILS, (code, index) -> councils.get(index).apply(code)))
                        .background(background)
                        .aims(aims));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> agreementsAndPosts() {
        return Combinators.combine(
                        AgreementArbitraries.agreementsOf().list().ofSize(AGREEMENTS.size()),
                        PostArbitraries.postsOf().list().ofMaxSize(2),
                        PostArbitraries.sharedPostsOf().list().ofMaxSize(2))
                .as((agreements, posts, sharedPosts) -> partnership -> {
                    List<ServiceLevelAgreement> listed = each(
                            AGREEMENTS,
                            (id, index) -> ServiceLevelAgreement.builder()
                                    .from(agreements.get(index).apply(COUNCILS))
                                    .id(id)
                                    .build());
                    partnership
                            .agreements(listed)
                            .posts(Entries.distinct(Entries.of(posts, COUNCILS), Post::id))
                            .sharedPosts(Entries.distinct(Entries.of(sharedPosts, listed.get(0)), SharedPost::id));
                });
    }

    private static Arbitrary<Consumer<Partnership.Builder>> bodies() {
        return Combinators.combine(
                        BoardArbitraries.boards(COUNCILS).list().ofMaxSize(2),
                        CommitteeArbitraries.jointCommittees(COUNCILS).list().ofMaxSize(1),
                        CommitteeArbitraries.scrutinyCommittees(COUNCILS.get(1))
                                .list()
                                .ofMaxSize(2))
                .as((boards, joint, scrutiny) -> partnership -> partnership
                        .boards(Entries.distinct(boards, AdvisoryBoard::id))
                        .jointCommittees(Entries.distinct(joint, JointCommittee::id))
                        .scrutinyCommittees(Entries.distinct(scrutiny, ScrutinyCommittee::id)));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> workstreams() {
        return Combinators.combine(
                        WorkstreamArbitraries.workstreams(COUNCILS, PROPOSALS)
                                .list()
                                .ofSize(WORKSTREAMS.size()),
                        WorkstreamArbitraries.phases(WORKSTREAMS).list().ofMaxSize(2),
                        WorkstreamArbitraries.findings(WORKSTREAMS).list().ofMaxSize(1))
                .as((workstreams, phases, findings) -> partnership -> partnership
                        .workstreams(each(
                                WORKSTREAMS,
                                (id, index) -> Workstream.builder()
                                        .from(workstreams.get(index))
                                        .id(id)
                                        .build()))
                        .phases(Entries.distinct(phases, Phase::id))
                        .programmeFindings(Entries.distinct(findings, ProgrammeFinding::id)));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> decisions() {
        return Combinators.combine(
                        Combinators.combine(PROPOSALS.stream()
                                        .map(JointArbitraries::proposals)
                                        .toList())
                                .as(each -> each),
                        JointArbitraries.histories(PROPOSALS.get(0)))
                .as((proposals, decisions) ->
                        partnership -> partnership.proposals(proposals).decisions(decisions));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> comparisonsAndPromises() {
        return Combinators.combine(
                        AppraisalArbitraries.appraisals().list().ofMaxSize(1),
                        CommitmentArbitraries.commitmentsOfAnyStatus().list().ofMaxSize(1))
                .as((appraisals, commitments) -> partnership -> partnership
                        .appraisals(Entries.distinct(appraisals, OptionsAppraisal::id))
                        .commitments(commitments));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> oversight() {
        return Combinators.combine(
                        OversightArbitraries.events().list().ofMaxSize(2),
                        OversightArbitraries.risks().list().ofMaxSize(1),
                        OversightArbitraries.outcomes().list().ofMaxSize(1))
                .as((events, risks, outcomes) -> partnership -> partnership
                        .events(Entries.distinct(events, ExternalEvent::id))
                        .risks(risks)
                        .outcomes(outcomes));
    }

    private static Arbitrary<Consumer<Partnership.Builder>> money() {
        return Combinators.combine(
                        SavingArbitraries.savings(),
                        DsgArbitraries.positionsOf().list().ofMaxSize(2))
                .as((savings, positions) -> partnership -> partnership
                        .savings(savings)
                        .dsgPositions(Entries.distinct(Entries.of(positions, COUNCILS.get(0)), DsgPosition::year)));
    }

    private static <I, T> List<T> each(List<I> ids, BiFunction<I, Integer, T> make) {
        return IntStream.range(0, ids.size())
                .mapToObj(index -> make.apply(ids.get(index), index))
                .toList();
    }
}
