package uk.sharedservices.partnership.reporting.committee.programme;

import java.time.LocalDate;
import java.util.ArrayList;
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
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.SharedPostState;
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
        return commitments(promised -> true);
    }

    /** Returns what one council promised. */
    public Optional<Table> commitmentsOf(CouncilCode council) {
        return commitments(promised -> promised.by().map(council::equals).orElse(false));
    }

    private Optional<Table> commitments(Predicate<Commitment> which) {
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
                    Line.of(words(standing.standing(), CommitmentStanding::words))));
        }
        return table("What was promised, and how it stands", List.of("Promise", "By", "To", "Due", "Standing"), rows);
    }

    private Line due(Commitment promised) {
        if (promised.due().isEmpty() && promised.within().isEmpty()) {
            return Line.of(promised.occasion().orElse("no day is told"));
        }
        if (promised.due().filter(when -> !when.isOneDay()).isPresent()) {
            return Line.of(promised.due().map(When::inWords).orElse(""));
        }
        return Told.day(CommitmentLife.of(promised, calendar).dueBy());
    }

    /** Returns what happened from outside. */
    public Optional<Table> events() {
        List<Row> rows = state.events().stream()
                .map(event -> Row.of(
                        Line.of(event.on().inWords()), Line.of(councils(event)), Line.of(Told.sentence(event.what()))))
                .toList();
        return table("What has happened since, from outside", List.of("When", "Council", "What"), rows);
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
                    Line.of(awaited(standing))));
        }
        return table(
                "What was put to the councils",
                List.of("Proposal", "Put", "What their decisions come to", "Awaited of"),
                rows);
    }

    private String awaited(Standing<Proposal, JointStanding> standing) {
        return standing.standing().isAnswered()
                ? standing.standing().orThrow().awaited().stream()
                        .map(needed -> partnership.nameOf(needed.council()))
                        .distinct()
                        .collect(Collectors.joining(", "))
                : "";
    }

    /** Returns the shared posts and the boards. */
    public Optional<Table> postsAndBoards() {
        List<Row> rows = new ArrayList<>();
        state.sharedPosts()
                .forEach(post -> rows.add(Row.of(
                        Line.of("shared " + post.of().title()),
                        Line.of(words(post.standing(), SharedPostState::words)
                                + detail(post.of().firstDay(), post.of().agreedLastDay())))));
        state.boards()
                .forEach(board -> rows.add(Row.of(
                        Line.of(board.of().name() + " (advisory)"),
                        Line.of(words(board.standing(), Object::toString)))));
        return table("Shared posts and boards", List.of("Post or board", "Standing"), rows);
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
