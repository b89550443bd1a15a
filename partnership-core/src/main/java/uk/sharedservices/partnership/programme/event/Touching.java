package uk.sharedservices.partnership.programme.event;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.programme.board.BoardId;
import uk.sharedservices.partnership.programme.workstream.WorkstreamId;

/** A fact that names parts of the partnership: an event those it touches, a review those it looked at again. */
public interface Touching extends Fact {

    /** The agreements. */
    List<AgreementId> agreements();

    /** The posts. */
    List<PostId> posts();

    /** The advisory boards. */
    List<BoardId> boards();

    /** The workstreams. */
    List<WorkstreamId> workstreams();

    /** Returns all of them: agreements, posts, boards, workstreams, each in the order of their ids. */
    default List<Touched> touched() {
        return Stream.of(
                        agreements().stream().map(id -> new Touched(Touched.Kind.AGREEMENT, id.value())),
                        posts().stream().map(id -> new Touched(Touched.Kind.POST, id.value())),
                        boards().stream().map(id -> new Touched(Touched.Kind.BOARD, id.value())),
                        workstreams().stream().map(id -> new Touched(Touched.Kind.WORKSTREAM, id.value())))
                .flatMap(ids -> ids)
                .distinct()
                .sorted()
                .toList();
    }
}
