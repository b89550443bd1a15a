package uk.sharedservices.partnership.governance.implication;

import static uk.sharedservices.partnership.governance.implication.ImplicationRules.CLEARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.post.Post;
import uk.sharedservices.partnership.post.PostId;
import uk.sharedservices.partnership.post.StatutoryPost;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Whether the posts that cleared a report's implications are those that may. */
public final class ClearanceCheck {

    private final CouncilCode council;
    private final Function<PostId, Optional<Post>> posts;

    private ClearanceCheck(CouncilCode council, Function<PostId, Optional<Post>> posts) {
        this.council = council;
        this.posts = posts;
    }

    /**
     * Returns the check of reports to a council.
     *
     * @param council  the council that is asked to decide
     * @param posts  the posts by their ids; none for a post that several councils share, of which it is not said here
     *     whether it holds the office for each of them
     */
    public static ClearanceCheck to(CouncilCode council, Function<PostId, Optional<Post>> posts) {
        return new ClearanceCheck(council, posts);
    }

    /**
     * Checks the implications of one report.
     *
     * @param implications  the implications
     * @param asAt  the day; a clearance that is recorded for a later day plays no part
     * @return met; breached where a post cleared that may not; not applicable where no clearance is recorded of the
     *     financial or the legal ones, for what is not recorded may have happened
     */
    public RuleOutcome of(List<Implication> implications, LocalDate asAt) {
        List<String> wrong = new ArrayList<>();
        List<String> cleared = new ArrayList<>();
        for (Implication implication : implications) {
            cleared(implication, asAt)
                    .ifPresent(clearance -> posts.apply(clearance.by())
                            .ifPresent(post -> (may(implication.kind(), post) ? cleared : wrong)
                                    .add("the " + implication.kind().words() + " implications by the " + post.title()
                                            + (clearance.status() == FactStatus.RECORDED
                                                    ? ""
                                                    : " (" + clearance.status().words() + ")"))));
        }
        if (!wrong.isEmpty()) {
            return new RuleOutcome.Breached(
                    CLEARED,
                    "Cleared by a post that may not: " + String.join(", ", wrong)
                            + ". The council's own Section 151 officer clears the financial ones, and posts of its own the"
                            + " others.");
        }
        String open = Stream.of(ImplicationKind.FINANCIAL, ImplicationKind.LEGAL)
                .filter(kind -> implications.stream()
                        .filter(implication -> implication.kind() == kind)
                        .flatMap(implication -> cleared(implication, asAt).stream())
                        .noneMatch(clearance -> posts.apply(clearance.by()).isPresent()))
                .map(ImplicationKind::words)
                .collect(Collectors.joining(" and the "));
        return open.isEmpty()
                ? new RuleOutcome.Met(CLEARED, "Cleared: " + String.join(", ", cleared) + ".")
                : new RuleOutcome.NotApplicable(
                        CLEARED, "That posts of the council cleared the " + open + " implications is not recorded.");
    }

    /** The clearance of what a report tells, if it is recorded by then. */
    private static Optional<Clearance> cleared(Implication implication, LocalDate asAt) {
        return implication
                .clearance()
                .filter(clearance -> implication.done() && clearance.done())
                .filter(clearance ->
                        clearance.on().map(when -> when.surelyBy(asAt)).orElse(true));
    }

    private boolean may(ImplicationKind kind, Post post) {
        return post.council().equals(council)
                && (kind != ImplicationKind.FINANCIAL
                        || post.statutory().equals(Optional.of(StatutoryPost.SECTION_151_OFFICER)));
    }
}
