package uk.sharedservices.partnership.reporting.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.GrantAccount;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.arrangement.twin.ComparedTerm;
import uk.sharedservices.partnership.arrangement.twin.TwinComparison;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.governance.joint.JointOutcome;
import uk.sharedservices.partnership.governance.joint.JointStanding;
import uk.sharedservices.partnership.governance.proposal.ProposalPurpose;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.committee.material.PostLines;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.programme.Ahead;
import uk.sharedservices.partnership.reporting.committee.programme.ProgrammeTables;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;

/** What ends with an agreement and what goes on: its posts and how their papers fit, the boards, the promises and the grant. */
final class WhatEnds {

    private WhatEnds() {}

    static void write(SectionWriter section, ReportFacts facts, ExitAnswer exit, ReportRequest request) {
        PartnershipState state = facts.partnership().asAt(request.asAt(), facts.calendar());
        ProgrammeTables tables = new ProgrammeTables(facts.partnership(), state, facts.calendar());
        section.bullets(exit.sharedPosts().stream()
                .map(post ->
                        Line.of(PostLines.ending(post, facts.partnership())).then(beside(post, exit)))
                .toList());
        exit.sharedPosts().forEach(post -> section.block(papers(facts, post, request.asAt())));
        tables.boards(exit.agreement().parties()).ifPresent(section::block);
        tables.openCommitments(exit.agreement().parties()).ifPresent(section::block);
        List<Line> agreed = agreed(state, exit);
        if (!agreed.isEmpty()) {
            section.paragraph("Agreed besides, and not ended by this notice:");
            section.bullets(agreed);
        }
        List<Line> ahead = Ahead.of(state);
        if (!ahead.isEmpty()) {
            section.paragraph("Proposed or planned by then:");
            section.bullets(ahead);
        }
        exit.grantAccounts()
                .forEach(account ->
                        section.section("The grant of " + account.council().name(), within -> grant(within, account)));
    }

    /** How the end by this notice lies to the term of the post, where both are known. */
    private static Line beside(SharedPost post, ExitAnswer exit) {
        if (post.agreedLastDay().isEmpty() || !exit.earliestEnd().isAnswered()) {
            return Line.EMPTY;
        }
        LocalDate term = post.agreedLastDay().get();
        LocalDate out = exit.earliestEnd().orThrow();
        Line ends = Line.of(" This notice ends the agreement on ").then(Figure.day(out));
        if (out.isBefore(term)) {
            return ends.then(", before the term of the " + post.placement().words() + " runs out on ")
                    .then(Figure.day(term))
                    .then(".");
        }
        return ends.then(out.equals(term) ? ", the day on which" : ", after")
                .then(" the term of the " + post.placement().words() + " runs out")
                .then(out.equals(term) ? Line.EMPTY : Line.of(" on ").then(Figure.day(term)))
                .then(out.equals(term) ? "." : "; whether the post goes on in between is not held.");
    }

    /** What else the parties are recorded to have agreed: proposals, but those to end this agreement. */
    private static List<Line> agreed(PartnershipState state, ExitAnswer exit) {
        return state.proposals().stream()
                .filter(put -> put.standing() instanceof Answer.Determined<JointStanding> stands
                        && stands.value().outcome() == JointOutcome.AGREED)
                .map(Standing::of)
                .filter(proposal -> proposal.purpose() != ProposalPurpose.END_AGREEMENT
                        && exit.agreement().parties().stream().anyMatch(proposal.councils()::contains)
                        && !proposal.agreement()
                                .equals(Optional.of(exit.agreement().id())))
                .map(proposal -> Line.of(Told.capital(proposal.title()) + " (" + proposal.standing() + ")."))
                .toList();
    }

    /** How the papers that govern a shared post fit together. */
    private static Table papers(ReportFacts facts, SharedPost post, LocalDate asAt) {
        return Table.of(
                "Whether the papers of the shared " + post.title() + " fit together",
                List.of(Column.words("Term"), Column.words("What each says"), Column.words("Whether they agree")),
                TwinComparison.of(facts.partnership(), post, asAt, facts.calendar()).stream()
                        .map(WhatEnds::compared)
                        .toList());
    }

    private static Row compared(ComparedTerm term) {
        return Row.of(
                Line.of(Told.capital(term.term())),
                Line.of(term.sides().stream()
                        .map(side -> Told.capital(side.toString()))
                        .collect(Collectors.joining("\n"))),
                Line.of(Told.capital(term.verdict().words()) + ". " + term.explanation()));
    }

    private static void grant(SectionWriter section, GrantAccount account) {
        Line left = Line.of(account.council().name() + " is left with, as its own: ")
                .then(Told.of(
                        account.leftWith(),
                        amount -> Figure.pounds(BalanceInWords.inSentence(amount), amount.getAmount())));
        account.position()
                .ifPresentOrElse(
                        position -> {
                            section.paragraph("By the figures of " + position.year() + ", "
                                    + position.figureStatus().words() + " as at "
                                    + position.asAt().inWords() + " (" + position.standing() + ")"
                                    + (account.isOfTheExitYear()
                                            ? "."
                                            : ", the latest held; the agreement ends in " + account.exitYear() + "."));
                            section.paragraph(ended(left));
                            section.paragraph(ended(Line.of("As a share of its gross grant: ")
                                    .then(Told.percent(account.percentageOfGrant()))));
                        },
                        () -> section.paragraph(ended(left)));
    }

    private static Line ended(Line line) {
        return line.text().endsWith(".") ? line : line.then(".");
    }
}
