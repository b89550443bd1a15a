package uk.sharedservices.partnership.governance.implication;

import static uk.sharedservices.partnership.governance.implication.ImplicationRules.CLEARED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
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

    /** A post is a legal one if its own title says so: a borough solicitor, a head of legal services. */
    private static final Pattern LEGAL_TITLE =
            Pattern.compile("\\b(solicitor|legal|law|monitoring officer)\\b", Pattern.CASE_INSENSITIVE);

    private enum May {
        YES,
        NO,
        NOT_SAID
    }

    private final CouncilCode council;
    private final Function<PostId, Optional<Post>> posts;
    private final Function<PostId, Optional<String>> sharedTitles;

    private ClearanceCheck(
            CouncilCode council,
            Function<PostId, Optional<Post>> posts,
            Function<PostId, Optional<String>> sharedTitles) {
        this.council = council;
        this.posts = posts;
        this.sharedTitles = sharedTitles;
    }

    /**
     * Returns the check of reports to a council.
     *
     * @param council  the council that is asked to decide
     * @param posts  the posts of one council each, by their ids
     * @param sharedTitles  the titles of the posts that several councils share, by their ids; of these it is not said here
     *     whether they hold the office for each council
     */
    public static ClearanceCheck to(
            CouncilCode council,
            Function<PostId, Optional<Post>> posts,
            Function<PostId, Optional<String>> sharedTitles) {
        return new ClearanceCheck(council, posts, sharedTitles);
    }

    /**
     * Checks the implications of one report.
     *
     * @param implications  the implications
     * @param asAt  the day; a clearance that is recorded for a later day plays no part
     * @return met; breached where a post cleared that may not; undetermined where it is not said whether a post may, and where
     *     no clearance is recorded of the financial or the legal ones, for what is not recorded may have happened
     */
    public RuleOutcome of(List<Implication> implications, LocalDate asAt) {
        List<String> wrong = new ArrayList<>();
        List<String> cleared = new ArrayList<>();
        List<String> open = new ArrayList<>();
        Set<ImplicationKind> silent = EnumSet.of(ImplicationKind.FINANCIAL, ImplicationKind.LEGAL);
        for (Implication implication : implications) {
            Optional<Clearance> clearance = cleared(implication, asAt);
            if (clearance.isEmpty()) {
                continue;
            }
            silent.remove(implication.kind());
            Optional<Post> post = posts.apply(clearance.get().by());
            String what = "the " + implication.kind().words() + " implications by "
                    + post.map(own -> "the " + own.title())
                            .or(() -> sharedTitles.apply(clearance.get().by()).map(title -> "the shared " + title))
                            .orElse("a post that is not listed")
                    + (clearance.get().status() == FactStatus.RECORDED
                            ? ""
                            : " (" + clearance.get().status().words() + ")");
            switch (post.map(own -> may(implication.kind(), own)).orElse(May.NOT_SAID)) {
                case YES -> cleared.add(what);
                case NO -> wrong.add(what);
                case NOT_SAID ->
                    open.add("Recorded as cleared: " + what
                            + (post.isPresent()
                                    ? "; whether that is a legal post is not said."
                                    : "; whether it holds the office for this council is not said."));
            }
        }
        if (!wrong.isEmpty()) {
            return new RuleOutcome.Breached(
                    CLEARED,
                    "Cleared by a post that may not: " + String.join(", ", wrong)
                            + ". The council's own Section 151 officer clears the financial ones, its monitoring officer or"
                            + " another legal post the legal ones, and posts of its own the others.");
        }
        if (!silent.isEmpty()) {
            open.add("That posts of the council cleared the "
                    + Stream.of(ImplicationKind.FINANCIAL, ImplicationKind.LEGAL)
                            .filter(silent::contains)
                            .map(ImplicationKind::words)
                            .collect(Collectors.joining(" and the "))
                    + " implications is not recorded.");
        }
        return open.isEmpty()
                ? new RuleOutcome.Met(CLEARED, "Cleared: " + String.join(", ", cleared) + ".")
                : new RuleOutcome.Undetermined(CLEARED, String.join(" ", open));
    }

    /** The clearance of what a report tells, if it is recorded by then. */
    private static Optional<Clearance> cleared(Implication implication, LocalDate asAt) {
        return implication
                .clearance()
                .filter(clearance -> implication.done() && clearance.done())
                .filter(clearance ->
                        clearance.on().map(when -> when.surelyBy(asAt)).orElse(true));
    }

    private May may(ImplicationKind kind, Post post) {
        if (!post.council().equals(council)) {
            return May.NO;
        }
        return switch (kind) {
            case FINANCIAL -> holds(post, StatutoryPost.SECTION_151_OFFICER) ? May.YES : May.NO;
            case LEGAL -> mayLegal(post);
            default -> May.YES;
        };
    }

    private static May mayLegal(Post post) {
        if (holds(post, StatutoryPost.MONITORING_OFFICER)
                || LEGAL_TITLE.matcher(post.title()).find()) {
            return May.YES;
        }
        return post.statutory().isPresent() ? May.NO : May.NOT_SAID;
    }

    private static boolean holds(Post post, StatutoryPost office) {
        return post.statutory().equals(Optional.of(office));
    }
}
