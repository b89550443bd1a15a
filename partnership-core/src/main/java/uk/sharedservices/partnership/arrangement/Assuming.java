package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.ReturnToPost;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.StageMove;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;

/**
 * A partnership with things assumed that no document states as done: each is marked as assumed, so that every answer that
 * rests on it says so. The partnership itself stays as it is.
 *
 * <p>The report of 23 November 2022 only proposes that notice be given: assuming that it was given on 24 November, the
 * agreement is terminated on 23 December 2022 by the default reading.
 */
public final class Assuming {

    private final Partnership partnership;

    private Assuming(Partnership partnership) {
        this.partnership = partnership;
    }

    /** Begins with a partnership as it is recorded. */
    public static Assuming in(Partnership partnership) {
        return new Assuming(partnership);
    }

    /**
     * Assumes that notice to end an agreement was given.
     *
     * @param id  the agreement
     * @param by  the party that gave it
     * @param given  the day on which it counts as given
     * @return the partnership with the notice
     * @throws InvalidValueException if there is no such agreement, or the party is none of its own
     */
    public Assuming noticeGiven(AgreementId id, CouncilCode by, LocalDate given) {
        List<ServiceLevelAgreement> agreements = changed(
                partnership.agreements(),
                agreement -> agreement.id().equals(id),
                "agreement",
                id,
                agreement -> ServiceLevelAgreement.builder()
                        .from(agreement)
                        .addNotices(NoticeGiven.builder()
                                .by(by)
                                .given(given)
                                .purpose(NoticePurpose.TO_END)
                                .reason("assumed, to see what would follow")
                                .status(FactStatus.ASSUMED)
                                .source(agreement.source())
                                .build())
                        .build());
        return with(builder().agreements(agreements));
    }

    /**
     * Assumes that the holder of a shared post returned to the substantive post.
     *
     * @param id  the shared post
     * @param on  the first day back
     * @return the partnership with the return
     * @throws InvalidValueException if there is no such post
     */
    public Assuming returned(PostId id, LocalDate on) {
        List<SharedPost> posts = changed(
                partnership.sharedPosts(),
                post -> post.id().equals(id),
                "shared post",
                id,
                post -> SharedPost.builder()
                        .from(post)
                        .returning(ReturnToPost.builder()
                                .on(When.on(on))
                                .status(FactStatus.ASSUMED)
                                .source(post.returning()
                                        .map(ReturnToPost::source)
                                        .orElse(post.source()))
                                .build())
                        .build());
        return with(builder().sharedPosts(posts));
    }

    /**
     * Assumes that a board ended, as a document proposes or otherwise.
     *
     * @param id  the board
     * @param on  its last day, or as exactly as is assumed
     * @return the partnership with the end
     * @throws InvalidValueException if there is no such board
     */
    public Assuming boardEnded(BoardId id, When on) {
        List<AdvisoryBoard> boards = changed(
                partnership.boards(),
                board -> board.id().equals(id),
                "board",
                id,
                board -> AdvisoryBoard.builder()
                        .from(board)
                        .end(BoardEnd.builder()
                                .on(on)
                                .reason(board.end().map(BoardEnd::reason).orElse("assumed, to see what would follow"))
                                .status(FactStatus.ASSUMED)
                                .source(board.end().map(BoardEnd::source).orElse(board.source()))
                                .build())
                        .build());
        return with(builder().boards(boards));
    }

    /**
     * Assumes that a council decided.
     *
     * @param decision  the decision, its status assumed
     * @return the partnership with the decision; in place of one with the same id
     * @throws InvalidValueException if its status is another
     */
    public Assuming decided(CouncilDecision decision) {
        if (decision.status() != FactStatus.ASSUMED) {
            throw InvalidValueException.of("decision assumed", "must have the status assumed", decision.status());
        }
        List<CouncilDecision> others = partnership.decisions().stream()
                .filter(other -> !other.id().equals(decision.id()))
                .toList();
        return with(builder().decisions(others).addDecisions(decision));
    }

    /**
     * Assumes that a workstream came to a stage, after all that is recorded of it. What its file only plans stays planned, and
     * whether the move keeps to the rules is for the check of the partnership.
     *
     * @param id  the workstream
     * @param stage  the stage
     * @param on  when, as exactly as is assumed
     * @return the partnership with the move
     * @throws InvalidValueException if there is no such workstream
     */
    public Assuming moved(WorkstreamId id, Stage stage, When on) {
        List<Workstream> workstreams = changed(
                partnership.workstreams(),
                workstream -> workstream.id().equals(id),
                "workstream",
                id,
                workstream -> Workstream.builder()
                        .from(workstream)
                        .addMoves(StageMove.builder()
                                .stage(stage)
                                .on(on)
                                .reason("assumed, to see what would follow")
                                .status(FactStatus.ASSUMED)
                                .source(workstream.source())
                                .build())
                        .build());
        return with(builder().workstreams(workstreams));
    }

    /** Returns the partnership with all that was assumed. */
    public Partnership partnership() {
        return partnership;
    }

    private Partnership.Builder builder() {
        return (Partnership.Builder) Partnership.builder().from(partnership);
    }

    private static Assuming with(Partnership.Builder changed) {
        return new Assuming(changed.build());
    }

    private static <T> List<T> changed(
            List<T> entries, Predicate<T> wanted, String kind, Object id, UnaryOperator<T> change) {
        Optional<T> found = entries.stream().filter(wanted).findFirst();
        if (found.isEmpty()) {
            throw InvalidValueException.of(kind, "must be one that the partnership lists", id);
        }
        return entries.stream()
                .map(entry -> wanted.test(entry) ? change.apply(entry) : entry)
                .toList();
    }
}
