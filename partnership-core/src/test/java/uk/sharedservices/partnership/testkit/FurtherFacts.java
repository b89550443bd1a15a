package uk.sharedservices.partnership.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.governance.committee.JointCommittee;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.decided.ImplementationStep;
import uk.sharedservices.partnership.governance.decision.Alternative;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.implication.Clearance;
import uk.sharedservices.partnership.governance.implication.Implication;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.governance.proposal.Recommendation;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.post.StatedLength;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.board.BoardMeeting;
import uk.sharedservices.partnership.programme.board.ProgrammeResolution;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.event.EventReview;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.risk.Risk;
import uk.sharedservices.partnership.programme.workstream.Lead;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.testkit.agreement.AgreementArbitraries;
import uk.sharedservices.partnership.testkit.council.PostArbitraries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.governance.GovernanceArbitraries;

/**
 * What the chapters of a partnership say only of each other, and what they say seldom: the arbitraries of one chapter do not know
 * which posts and boards another lists.
 *
 * @param choice  which of them to add: a bit for each kind
 * @param text  words for whatever takes words
 * @param clause  the notice clause of shared posts
 * @param lengths  how long shared posts are said to have been shared
 * @param key  whether decisions are key, as judged
 */
record FurtherFacts(
        int choice, String text, NoticeClause clause, List<StatedLength> lengths, KeyDecisionJudgement key) {

    private static final int KINDS = 10;

    /** Returns ways to add to partnerships of {@link PartnershipArbitraries}. */
    static Arbitrary<UnaryOperator<Partnership>> any() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, (1 << KINDS) - 1),
                        FactArbitraries.text(),
                        AgreementArbitraries.noticeClauses(),
                        PostArbitraries.statedLengths().list().ofMaxSize(2),
                        GovernanceArbitraries.judgements())
                .<UnaryOperator<Partnership>>as((choice, text, clause, lengths, key) ->
                        partnership -> new FurtherFacts(choice, text, clause, lengths, key).addedTo(partnership))
                .withoutEdgeCases();
    }

    private Partnership addedTo(Partnership partnership) {
        List<PostId> posts = partnership.posts().stream().map(Post::id).limit(1).toList();
        List<BoardId> boards =
                partnership.boards().stream().map(AdvisoryBoard::id).limit(1).toList();
        return Partnership.builder()
                .from(partnership)
                .documents(each(0, partnership.documents(), this::sectioned))
                .sharedPosts(each(1, partnership.sharedPosts(), post -> with(post, posts)))
                .commitments(each(2, partnership.commitments(), commitment -> with(commitment, posts)))
                .decisions(each(3, partnership.decisions(), decision -> with(decision, partnership.jointCommittees())))
                .events(each(4, partnership.events(), event -> with(event, posts, boards)))
                .appraisals(each(5, partnership.appraisals(), FurtherFacts::ofAWorkstream))
                .outcomes(each(5, partnership.outcomes(), FurtherFacts::ofAWorkstream))
                .programmeFindings(each(6, partnership.programmeFindings(), FurtherFacts::open))
                .boards(each(7, partnership.boards(), this::with))
                .proposals(each(8, partnership.proposals(), proposal -> with(proposal, boards, posts)))
                .risks(each(9, partnership.risks(), risk -> with(risk, posts)))
                .workstreams(each(9, partnership.workstreams(), workstream -> with(workstream, posts)))
                .build();
    }

    private <T> List<T> each(int kind, List<T> entries, Function<T, T> more) {
        return (choice >> kind & 1) == 0 ? entries : entries.stream().map(more).toList();
    }

    private Document sectioned(Document document) {
        return Document.builder()
                .from(document)
                .sections(List.of("paragraph 2.9", text))
                .build();
    }

    private SharedPost with(SharedPost post, List<PostId> posts) {
        return SharedPost.builder()
                .from(post)
                .noticeClause(clause)
                .statedLengths(lengths)
                .substantivePost(posts.stream().findFirst())
                .note(text)
                .build();
    }

    private static Commitment with(Commitment commitment, List<PostId> posts) {
        return Commitment.builder()
                .from(commitment)
                .agreement(PartnershipArbitraries.AGREEMENTS.get(0))
                .post(posts.stream().findFirst())
                .workstreams(PartnershipArbitraries.WORKSTREAMS)
                .build();
    }

    /** Recorded at once, published the day after, and closed to call-in and effective in the second week. */
    private CouncilDecision with(CouncilDecision decision, List<JointCommittee> committees) {
        Optional<LocalDate> decided = decision.decided().map(When::lastDay);
        return CouncilDecision.builder()
                .from(decision)
                .jointCommittee(committees.stream()
                        .filter(any -> decision.maker() == DecisionMaker.EXECUTIVE_JOINT_COMMITTEE)
                        .map(JointCommittee::id)
                        .findFirst())
                .key(key)
                .urgencyAgreedBy(text)
                .recordedOn(decided)
                .publishedOn(decided.map(day -> day.plusDays(1)))
                .callInClosesOn(decided.map(day -> day.plusDays(8)))
                .effectiveFrom(decided.map(day -> day.plusDays(9)))
                .alternatives(
                        choice % 2 == 0
                                ? List.of()
                                : List.of(new Alternative("to wait for the inspection", Optional.of(text))))
                .implementation(decision.implementation().stream()
                        .map(step -> with(step, decision))
                        .toList())
                .build();
    }

    private ImplementationStep with(ImplementationStep step, CouncilDecision decision) {
        return ImplementationStep.builder()
                .from(step)
                .council(decision.council())
                .post("Director of Education")
                .evidence(step.finished().map(any -> text))
                .build();
    }

    private ExternalEvent with(ExternalEvent event, List<PostId> posts, List<BoardId> boards) {
        List<EventReview> reviews = new ArrayList<>(event.reviews());
        if (!posts.isEmpty() || !boards.isEmpty()) {
            reviews.add(EventReview.builder()
                    .on(event.on())
                    .what("a report on the posts and the boards")
                    .posts(posts)
                    .boards(boards)
                    .status(event.status())
                    .source(event.source())
                    .build());
        }
        return ExternalEvent.builder()
                .from(event)
                .issuedBy(text)
                .posts(posts)
                .boards(boards)
                .reviews(reviews)
                .build();
    }

    private static OptionsAppraisal ofAWorkstream(OptionsAppraisal appraisal) {
        return OptionsAppraisal.builder()
                .from(appraisal)
                .workstream(PartnershipArbitraries.WORKSTREAMS.get(1))
                .build();
    }

    private static Outcome ofAWorkstream(Outcome outcome) {
        return Outcome.builder()
                .from(outcome)
                .councils(List.of())
                .agreement(PartnershipArbitraries.AGREEMENTS.get(1))
                .workstreams(PartnershipArbitraries.WORKSTREAMS)
                .build();
    }

    /** What is only planned or proposed may leave its time open. */
    private static ProgrammeFinding open(ProgrammeFinding finding) {
        return finding.done()
                ? finding
                : ProgrammeFinding.builder().from(finding).on(Optional.empty()).build();
    }

    private AdvisoryBoard with(AdvisoryBoard board) {
        When on = board.end().map(BoardEnd::on).orElse(When.parse("2021/22"));
        return AdvisoryBoard.builder()
                .from(board)
                .meetings(board.meetings().stream()
                        .map(meeting -> BoardMeeting.builder()
                                .from(meeting)
                                .purpose(text)
                                .build())
                        .toList())
                .otherResolutions(board.otherResolutions().stream()
                        .map(resolution -> ProgrammeResolution.builder()
                                .from(resolution)
                                .on(on)
                                .build())
                        .toList())
                .build();
    }

    private Proposal with(Proposal proposal, List<BoardId> boards, List<PostId> posts) {
        return Proposal.builder()
                .from(proposal)
                .agreement(PartnershipArbitraries.AGREEMENTS.get(0))
                .recommendations(proposal.recommendations().stream()
                        .map(made -> boards.isEmpty() ? made : byBoard(made, boards.get(0)))
                        .map(made -> cleared(made, posts))
                        .toList())
                .build();
    }

    private static Recommendation byBoard(Recommendation made, BoardId board) {
        return Recommendation.builder()
                .from(made)
                .byPost(Optional.empty())
                .byBoard(board)
                .build();
    }

    private Recommendation cleared(Recommendation made, List<PostId> posts) {
        return Recommendation.builder()
                .from(made)
                .key(key)
                .body(text)
                .portfolios(List.of(text))
                .backgroundPapers(List.of(made.source().document()))
                .implications(made.implications().stream()
                        .map(told -> Implication.builder()
                                .from(told)
                                .clearance(posts.stream().findFirst().map(post -> by(post, told)))
                                .build())
                        .toList())
                .build();
    }

    private static Clearance by(PostId post, Implication told) {
        return Clearance.builder()
                .by(post)
                .on(told.says().map(any -> When.parse("2022-11")))
                .status(told.status())
                .source(told.source())
                .build();
    }

    private Risk with(Risk risk, List<PostId> posts) {
        Risk.Builder more = Risk.builder().from(risk).response(text);
        return posts.isEmpty()
                ? more.build()
                : more.ownerCouncil(Optional.empty()).ownerPost(posts.get(0)).build();
    }

    private static Workstream with(Workstream workstream, List<PostId> posts) {
        return Workstream.builder()
                .from(workstream)
                .leads(workstream.leads().stream()
                        .map(lead -> new Lead(
                                lead.council(), lead.role(), posts.stream().findFirst()))
                        .toList())
                .build();
    }
}
