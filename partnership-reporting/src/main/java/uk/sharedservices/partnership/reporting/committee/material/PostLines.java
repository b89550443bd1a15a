package uk.sharedservices.partnership.reporting.committee.material;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** What documents tell of a shared post: for how long it has been shared, and what becomes of it when its agreement ends. */
public final class PostLines {

    private PostLines() {}

    /** Returns who shares the post, how, since when, for how long by a day, and to when that was agreed. */
    public static Line shared(SharedPost post, Partnership partnership, LocalDate day) {
        long months = ChronoUnit.MONTHS.between(post.firstDay(), day);
        long days = ChronoUnit.DAYS.between(post.firstDay().plusMonths(months), day);
        boolean over = post.agreedLastDay().map(day::isAfter).orElse(false);
        Line line = Line.of("The " + post.title() + (over ? " was shared by " : " is shared by ")
                        + post.serves().stream()
                                .map(served -> partnership.nameOf(served.council()))
                                .collect(CouncilNames.listed())
                        + " by " + post.placement().words() + (post.interim() ? ", as an interim arrangement" : "")
                        + ", from ")
                .then(Figure.day(post.firstDay()));
        if (months > 0 && !over) {
            line = line.then(": for " + months + (months == 1 ? " month" : " months")
                    + (days == 0 ? "" : " and " + days + (days == 1 ? " day" : " days"))
                    + " by the day of this report");
        }
        if (post.agreedLastDay().isPresent()) {
            line = line.then(". It was agreed to last to ")
                    .then(Figure.day(post.agreedLastDay().get()));
        }
        return line.then(over ? "; whether it went on after that is not held." : ".");
    }

    /**
     * Returns what would become of the post with its agreement. Whether its holder's own placement can end on the agreement's
     * notice is another matter, and cannot be said where its notice clause is not held.
     */
    public static String ending(SharedPost post, Partnership partnership) {
        return "The shared " + post.title() + ", by " + post.placement().words() + ", rests on the agreement. "
                + (post.noticeClause().isEmpty()
                        ? "Whether the " + post.placement().words()
                                + " itself can be ended on the agreement’s notice cannot be said: its own notice clause is not"
                                + " held. "
                        : "Its own clause asks for “"
                                + post.noticeClause().orElseThrow().wording() + "”. ")
                + post.substantivePost()
                        .flatMap(partnership::titleOf)
                        .map(title -> "When it ends, its holder would return to " + partnership.nameOf(post.employer())
                                + " as " + title
                                + post.returning()
                                        .map(back -> " (" + back.status().words() + ")")
                                        .orElse("")
                                + ".")
                        .orElse("To which post its holder would return is not known.");
    }
}
