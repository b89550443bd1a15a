package uk.sharedservices.partnership.arrangement.twin;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm.Side;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm.Verdict;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.post.ServedCouncil;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.board.BoardEnd;

/**
 * The papers that govern one shared post, compared term by term: the agreement, the secondment or placement, the boards that
 * oversee it, and the councils' budget year.
 *
 * <p>The Director of Education of Tameside and Stockport was shared under an agreement that either party may end on four
 * weeks' notice, and by a secondment of two years whose own notice clause is not known: whether four weeks end the
 * secondment cannot be said.
 */
public final class TwinComparison {

    private final Partnership partnership;
    private final SharedPost post;
    private final ServiceLevelAgreement agreement;
    private final LocalDate asAt;
    private final WorkingDayCalendar calendar;

    private TwinComparison(
            Partnership partnership,
            SharedPost post,
            ServiceLevelAgreement agreement,
            LocalDate asAt,
            WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.post = post;
        this.agreement = agreement;
        this.asAt = asAt;
        this.calendar = calendar;
    }

    /**
     * Compares the papers of a shared post as they stand on a day.
     *
     * @param partnership  the partnership
     * @param post  one of its shared posts
     * @param asAt  the day; variations agreed by then count
     * @param calendar  the working days
     * @return how it may be ended, when it ends and when it is reviewed
     */
    public static List<ComparedTerm> of(
            Partnership partnership, SharedPost post, LocalDate asAt, WorkingDayCalendar calendar) {
        ServiceLevelAgreement agreement =
                partnership.agreement(post.agreement()).orElseThrow();
        TwinComparison comparison = new TwinComparison(partnership, post, agreement, asAt, calendar);
        return List.of(comparison.notice(), comparison.ends(), comparison.review());
    }

    private ComparedTerm notice() {
        Optional<NoticeClause> agreements = agreement.noticeClauseOn(asAt);
        List<Side> sides = List.of(clause(agreement.name(), agreements), clause(placement(), post.noticeClause()));
        if (agreements.isEmpty() || post.noticeClause().isEmpty()) {
            String known = agreements.isPresent() ? agreement.name() : placement();
            String unknown = agreements.isPresent() ? placement() : agreement.name();
            return new ComparedTerm(
                    TwinRules.NOTICE,
                    "how it may be ended",
                    sides,
                    Verdict.CANNOT_SAY,
                    agreements.isEmpty() && post.noticeClause().isEmpty()
                            ? "The notice clause of neither is known."
                            : "Whether notice under " + known + " ends " + unknown
                                    + " as well cannot be said: the notice clause of " + unknown + " is not known.");
        }
        boolean same = agreements.get().terms().equals(post.noticeClause().get().terms());
        return new ComparedTerm(
                TwinRules.NOTICE,
                "how it may be ended",
                sides,
                same ? Verdict.AGREE : Verdict.MISMATCH,
                same
                        ? "Both ask for the same notice."
                        : "The two ask for different notice: the arrangement ends with the later of the two, or the post and the"
                                + " agreement end on different days.");
    }

    private ComparedTerm ends() {
        List<Side> sides = new ArrayList<>();
        List<String> mismatches = new ArrayList<>();
        List<String> open = new ArrayList<>();
        AgreementEnd end = AgreementEnd.of(agreement, asAt, calendar, code -> partnership.nameOf(CouncilCode.of(code)));
        Optional<LocalDate> placed = post.agreedLastDay();
        sides.add(
                end.days().isEmpty()
                        ? Side.unknown(agreement.name(), "no last day of its own is known")
                        : new Side(agreement.name(), end.inWords(asAt), end.standing()));
        sides.add(placed.map(last -> new Side(placement(), "ends on " + day(last), post.standing()))
                .orElseGet(() -> Side.unknown(placement(), "no agreed length is known")));
        open.addAll(end.doubts());
        if (end.days().isEmpty() && placed.isEmpty()) {
            open.add("No last day that the papers themselves fix is known.");
        } else if (placed.isEmpty()) {
            open.add("Whether " + placement() + " ends with " + agreement.name()
                    + " cannot be said: no agreed length of it is known.");
        } else if (end.days().isEmpty()) {
            open.add("No last day of " + agreement.name() + " is known: if it has none, it goes on after " + placement()
                    + " ends on " + day(placed.get()) + ", unless notice is given.");
        } else if (end.onEveryReading() && !end.days().contains(placed.get())) {
            mismatches.add("The agreement and " + placement() + " end on different days, "
                    + end.days().stream().map(last -> day(last)).collect(Collectors.joining(" or ")) + " and "
                    + day(placed.get()) + ".");
        }
        Optional<LocalDate> reference = placed.or(end::only);
        boards(sides)
                .forEach((board, last) -> reference
                        .filter(day -> last.on().lastDay().isBefore(day))
                        .ifPresent(day -> mismatches.add(before(board, last, day, placed.isPresent()))));
        reference.ifPresent(last -> {
            FinancialYear year = FinancialYear.of(last);
            sides.add(new Side("the budget year", "ends on " + day(year.lastDay()), "1 April to 31 March by statute"));
            if (!last.equals(year.lastDay())) {
                mismatches.add("The end on " + day(last) + " falls inside " + year
                        + ": the cost of that year is split by days.");
            }
        });
        return new ComparedTerm(
                TwinRules.END,
                "when it ends",
                sides,
                !mismatches.isEmpty() ? Verdict.MISMATCH : open.isEmpty() ? Verdict.AGREE : Verdict.CANNOT_SAY,
                mismatches.isEmpty() && open.isEmpty()
                        ? "They end together, with the budget year."
                        : Stream.concat(mismatches.stream(), open.stream()).collect(Collectors.joining(" ")));
    }

    private String before(AdvisoryBoard board, BoardEnd end, LocalDate last, boolean ofPlacement) {
        return sentenceCase(called(board)) + " " + verb(end) + " (" + end.on().inWords() + ") before "
                + (ofPlacement ? placement() : "the agreement") + " does, on " + day(last)
                + (end.done() ? ": the post goes on without it." : ": the post would go on without it.");
    }

    /** The ends of the boards that advise every council the post serves, those left out that surely ended before it began. */
    private Map<AdvisoryBoard, BoardEnd> boards(List<Side> sides) {
        Map<AdvisoryBoard, BoardEnd> ends = new LinkedHashMap<>();
        List<CouncilCode> served =
                post.serves().stream().map(ServedCouncil::council).toList();
        for (AdvisoryBoard board : partnership.boards()) {
            board.end()
                    .filter(end -> board.councils().containsAll(served))
                    .filter(end -> !end.on().lastDay().isBefore(post.firstDay()))
                    .ifPresent(end -> {
                        sides.add(new Side(
                                board.name(),
                                (end.done() ? verb(end) : "is to end") + ": "
                                        + end.on().inWords(),
                                end.standing()));
                        ends.put(board, end);
                    });
        }
        return ends;
    }

    private static String called(AdvisoryBoard board) {
        return board.name().toLowerCase(Locale.UK).startsWith("the ") ? board.name() : "the " + board.name();
    }

    private static String sentenceCase(String words) {
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private String verb(BoardEnd end) {
        if (!end.done()) {
            return "would end";
        }
        return end.on().lastDay().isBefore(asAt) ? "ended" : "ends";
    }

    private ComparedTerm review() {
        List<Side> sides = new ArrayList<>();
        sides.add(
                agreement.reviewPoints().isEmpty()
                        ? Side.unknown(agreement.name(), "no review of its own is known")
                        : new Side(
                                agreement.name(),
                                "review due "
                                        + agreement.reviewPoints().stream()
                                                .map(ReviewPoint::due)
                                                .map(due -> day(due))
                                                .reduce((one, other) -> one + ", " + other)
                                                .orElse(""),
                                agreement.reviewPoints().get(0).standing()));
        Optional<LocalDate> due = post.reviewLastDay();
        sides.add(due.map(last -> new Side(placement(), "review due by " + day(last), post.standing()))
                .orElseGet(() -> Side.unknown(placement(), "no review is known")));
        if (agreement.reviewPoints().isEmpty() || due.isEmpty()) {
            return new ComparedTerm(
                    TwinRules.REVIEW,
                    "when it is reviewed",
                    sides,
                    Verdict.CANNOT_SAY,
                    sides.stream()
                            .filter(side -> !side.standing().isEmpty())
                            .findFirst()
                            .map(side ->
                                    sentenceCase(side.paper()) + ": " + side.says() + "; of the other none is known.")
                            .orElse("No review of either is known."));
        }
        boolean same =
                agreement.reviewPoints().stream().anyMatch(point -> point.due().equals(due.get()));
        return new ComparedTerm(
                TwinRules.REVIEW,
                "when it is reviewed",
                sides,
                same ? Verdict.AGREE : Verdict.MISMATCH,
                same ? "The reviews fall together." : "The two are reviewed on different days.");
    }

    private String placement() {
        return switch (post.placement()) {
            case SECONDMENT -> "the secondment";
            case LGA_1972_S113 -> "the placement";
            case NOT_STATED -> "the sharing of the post";
        };
    }

    private static Side clause(String paper, Optional<NoticeClause> clause) {
        return clause.map(known -> new Side(paper, "\"" + known.wording() + "\"", known.standing()))
                .orElseGet(() -> Side.unknown(paper, "its notice clause is not known"));
    }
}
