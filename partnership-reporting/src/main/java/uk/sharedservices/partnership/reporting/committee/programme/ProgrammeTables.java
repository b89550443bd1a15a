package uk.sharedservices.partnership.reporting.committee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.joint.CouncilStance;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.SharedPostState;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.commitment.Commitment;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentLife;
import uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.rule.Answer;

/** How the parts of a partnership stand on a day, as tables. None is returned where there is nothing to tell. */
public final class ProgrammeTables {

    private static final String PROMISED = "What was promised, and how it stands";

    private final Partnership partnership;
    private final PartnershipState state;
    private final WorkingDayCalendar calendar;

    /** Reads a partnership's standing on a day. */
    public ProgrammeTables(Partnership partnership, PartnershipState state, WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.state = state;
        this.calendar = calendar;
    }

    /** Returns what was promised: by whom, to whom, by when, and how it stands. */
    public Optional<Table> commitments() {
        return commitments(PROMISED, promised -> true);
    }

    /** Returns what one council promised. */
    public Optional<Table> commitmentsOf(CouncilCode council) {
        return commitments(
                PROMISED, promised -> promised.by().map(council::equals).orElse(false));
    }

    /** Returns what councils promised, or what nobody is named for, that is not settled by the day. */
    public Optional<Table> openCommitments(Collection<CouncilCode> councils) {
        List<Commitment> open = state.commitments().stream()
                .filter(standing -> !standing.standing().isAnswered()
                        || !standing.standing().orThrow().isSettled())
                .map(Standing::of)
                .filter(promised -> promised.by().map(councils::contains).orElse(true))
                .toList();
        return commitments("What was promised and is not settled", open::contains);
    }

    private Optional<Table> commitments(String caption, Predicate<Commitment> which) {
        List<Row> rows = new ArrayList<>();
        for (Standing<Commitment, CommitmentStanding> standing : state.commitments()) {
            Commitment promised = standing.of();
            if (!which.test(promised)) {
                continue;
            }
            rows.add(Row.of(
                    Line.of(Told.capital(promised.what())),
                    Line.of(promised.by().map(partnership::nameOf).orElse("not told")),
                    Line.of(promised.to()),
                    due(promised),
                    Line.of(words(standing.standing(), how -> words(promised, how)))));
        }
        return table(caption, List.of("Promise", "By", "To", "Due", "Standing"), rows);
    }

    private Line due(Commitment promised) {
        if (promised.due().isEmpty() && promised.within().isEmpty()) {
            return Line.of(promised.occasion().orElse("no day is told"));
        }
        if (promised.due().filter(when -> !when.isOneDay()).isPresent()) {
            return Line.of(promised.due().map(When::inWords).orElse(""));
        }
        return Told.day(dueBy(promised));
    }

    /** Returns the last day on which keeping a promise is in time. */
    Answer<LocalDate> dueBy(Commitment promised) {
        return CommitmentLife.of(promised, calendar)
                .naming(code -> partnership.nameOf(CouncilCode.of(code)))
                .dueBy();
    }

    /** How a promise stands; kept by what is only inferred, it says so. */
    private static String words(Commitment promised, CommitmentStanding standing) {
        return standing.words()
                + (standing == CommitmentStanding.KEPT
                                && promised.kept()
                                        .filter(evidence -> evidence.status() == FactStatus.INFERRED)
                                        .isPresent()
                        ? " (inferred)"
                        : "");
    }

    /** Returns what happened from outside. */
    public Optional<Table> events() {
        return events(event -> true);
    }

    /** Returns what happened to one council from outside. */
    public Optional<Table> events(CouncilCode council) {
        return events(event -> event.concerns().contains(council));
    }

    private Optional<Table> events(Predicate<ExternalEvent> which) {
        List<Row> rows = state.events().stream()
                .filter(which)
                .map(event -> Row.of(
                        Line.of(when(event.on())), Line.of(councils(event)), Line.of(Told.sentence(event.what()))))
                .toList();
        return table("What has happened from outside", List.of("When", "Council", "What"), rows);
    }

    /** Returns a time in words: {@code November 2021}, or of one that is only known to lie between two, {@code by 23 November 2022}. */
    public static String when(When time) {
        return time.text().contains("..")
                ? "by " + DayInWords.day(time.lastDay()) + ", on a day not told"
                : time.inWords();
    }

    private String councils(ExternalEvent event) {
        return event.concerns().stream().map(partnership::nameOf).collect(CouncilNames.listed());
    }

    /** Returns how each agreement stands. */
    public Optional<Table> agreements() {
        List<Row> rows = new ArrayList<>();
        for (Standing<ServiceLevelAgreement, AgreementStanding> standing : state.agreements()) {
            ServiceLevelAgreement agreement = standing.of();
            rows.add(Row.of(
                    Line.of(agreement.name()),
                    Line.of(agreement.parties().stream()
                            .map(partnership::nameOf)
                            .collect(CouncilNames.listed())),
                    Line.of(agreement
                            .noticeClause()
                            .map(clause -> "“" + clause.wording() + "”")
                            .orElse("not held")),
                    Line.of(words(standing.standing(), AgreementStanding::toString))));
        }
        return table("Agreements", List.of("Agreement", "Between", "Notice", "Standing"), rows);
    }

    /** Returns what was put to the councils and what they had decided. */
    public Optional<Table> proposals() {
        List<Row> rows = new ArrayList<>();
        for (Standing<Proposal, JointStanding> standing : state.proposals()) {
            rows.add(Row.of(
                    Line.of(standing.of().title()),
                    Line.of(standing.of().put().map(When::inWords).orElse("no day is told")),
                    Line.of(words(standing.standing(), joint -> joint.outcome().words())),
                    Line.of(
                            standing.standing().isAnswered()
                                    ? stances(standing.standing().orThrow(), partnership)
                                    : "")));
        }
        return table(
                "What was put to the councils",
                List.of("Proposal", "Put", "What their decisions come to", "Where each stands"),
                rows);
    }

    /** Returns where each council stands on a proposal, in a phrase. */
    static String stances(JointStanding joint, Partnership partnership) {
        return joint.stances().stream()
                .map(stance -> stance(stance, partnership.nameOf(stance.needed().council())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String stance(CouncilStance stance, String council) {
        String when = stance.decided().map(day -> " " + day.asItFollows()).orElse("");
        return switch (stance.stance()) {
            case AGREES -> council + " agreed" + when;
            case REFUSES -> council + " refused" + when;
            case NOT_DECIDED -> "no decision of " + council + " is held";
            case NOT_KNOWN -> "where " + council + " stands is not known";
        };
    }

    /** Returns the shared posts and the boards. */
    public Optional<Table> postsAndBoards() {
        List<Row> rows = new ArrayList<>();
        state.sharedPosts()
                .forEach(post -> rows.add(Row.of(
                        Line.of("shared " + post.of().title()),
                        Line.of(words(post.standing(), SharedPostState::words)
                                + detail(post.of().firstDay(), post.of().agreedLastDay())))));
        rows.addAll(boardRows(board -> true));
        return table("Shared posts and boards", List.of("Post or board", "Standing"), rows);
    }

    /** Returns the boards that advise all of those councils. */
    public Optional<Table> boards(Collection<CouncilCode> councils) {
        return table(
                "Boards that advise these councils",
                List.of("Board", "Standing"),
                boardRows(board -> board.councils().containsAll(councils)));
    }

    private List<Row> boardRows(Predicate<AdvisoryBoard> which) {
        return state.boards().stream()
                .filter(board -> which.test(board.of()))
                .map(board -> Row.of(
                        Line.of(board.of().name() + " (advisory)"), Line.of(words(board.standing(), Object::toString))))
                .toList();
    }

    private static String detail(LocalDate first, Optional<LocalDate> last) {
        return " from " + Told.words(first)
                + last.map(day -> "; agreed to last to " + Told.words(day)).orElse("");
    }

    private static Optional<Table> table(String caption, List<String> headings, List<Row> rows) {
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        Table.of(caption, headings.stream().map(Column::words).toList(), rows));
    }

    /** Returns a standing in a phrase: every reading of it, or what is missing. */
    static <T> String words(Answer<T> answer, Function<? super T, String> words) {
        return answer.match(
                one -> words.apply(one.value()),
                several -> several.inWords(words),
                missing -> "cannot be said. " + String.join(" ", missing.missing()),
                refused -> refused.inWords(words));
    }
}
