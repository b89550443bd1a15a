package uk.sharedservices.partnership.arrangement;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.shape.ModelType;

/**
 * What of a partnership was known on a day, so that no answer about a day tells what only a later document says.
 *
 * <p>One rule: a fact is known from its own day, if it has one, or from the day of the document that tells it, whichever comes
 * first; a document that bears no day may have told it at any time. Of a day known only as a month or a year the first counts, and
 * what is then asked says "perhaps". What came about was known to those who did it: the decision of 24 March 2021 is known on that
 * day, though a report of November 2022 tells it. That the board is to end in January 2023 is known from 23 November 2022, when it
 * was first proposed. What an entry says of itself and gives no day, such as an agreement's notice clause, is known with it.
 */
public final class KnownOn {

    private final LocalDate day;
    private final Map<DocumentId, Document> documents = new HashMap<>();
    private final Partnership partnership;

    private KnownOn(Partnership whole, LocalDate day) {
        this.day = day;
        whole.documents().forEach(document -> documents.put(document.id(), document));
        this.partnership = told(whole);
    }

    /** Returns what of a partnership was known on a day. */
    public static KnownOn of(Partnership partnership, LocalDate day) {
        return new KnownOn(partnership, day);
    }

    /** The day. */
    public LocalDate day() {
        return day;
    }

    /**
     * Returns the partnership without what was only proposed or planned of its boards, shared posts, workstreams and the carrying
     * out of decisions, and not yet told. Its entries are all there, for others refer to them; {@link #those} tells which of them
     * were known. The terms of agreements and what would close a proposal stay as they are: what they bring about carries a day
     * of its own, and an agreement that was over must not come back because its renewal was told late.
     */
    public Partnership partnership() {
        return partnership;
    }

    /** Returns those of some entries that were known, in their order. */
    public <F extends Fact> List<F> those(List<F> entries) {
        return entries.stream().filter(this::is).toList();
    }

    /** Returns whether a fact was known. */
    public boolean is(Fact fact) {
        Optional<When> own = fact.knownFrom();
        Optional<When> told =
                Optional.ofNullable(documents.get(fact.source().document())).flatMap(Document::date);
        return told.isEmpty() || Stream.concat(own.stream(), told.stream()).anyMatch(when -> when.perhapsBy(day));
    }

    /** Returns how many entries of the partnership's own lists were not known, those they hold not counted. */
    public long leftOut() {
        return ModelType.of(Partnership.class).properties().values().stream()
                .flatMap(property -> property.valuesOf(partnership).stream())
                .filter(entry -> entry instanceof Fact fact && !is(fact))
                .count();
    }

    /** Whether it is known, or came about and carries a day of its own for whoever asks about it. */
    private boolean isTold(Fact fact) {
        return fact.done() || is(fact);
    }

    private Partnership told(Partnership whole) {
        return Partnership.builder()
                .from(whole)
                .boards(whole.boards().stream().map(this::told).toList())
                .sharedPosts(whole.sharedPosts().stream().map(this::told).toList())
                .workstreams(whole.workstreams().stream().map(this::told).toList())
                .decisions(whole.decisions().stream().map(this::told).toList())
                .build();
    }

    private AdvisoryBoard told(AdvisoryBoard board) {
        return board.end().stream().allMatch(this::isTold)
                        && board.meetings().stream().allMatch(this::isTold)
                ? board
                : AdvisoryBoard.builder()
                        .from(board)
                        .end(board.end().filter(this::isTold))
                        .meetings(board.meetings().stream().filter(this::isTold).toList())
                        .build();
    }

    private SharedPost told(SharedPost post) {
        return post.returning().stream().allMatch(this::isTold)
                ? post
                : SharedPost.builder().from(post).returning(Optional.empty()).build();
    }

    private Workstream told(Workstream workstream) {
        return workstream.moves().stream().allMatch(this::isTold)
                ? workstream
                : Workstream.builder()
                        .from(workstream)
                        .moves(workstream.moves().stream().filter(this::isTold).toList())
                        .build();
    }

    private CouncilDecision told(CouncilDecision decision) {
        return decision.implementation().stream().allMatch(this::isTold)
                ? decision
                : CouncilDecision.builder()
                        .from(decision)
                        .implementation(decision.implementation().stream()
                                .filter(this::isTold)
                                .toList())
                        .build();
    }
}
