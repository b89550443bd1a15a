package uk.sharedservices.partnership.reporting.committee.decision;

import static uk.sharedservices.partnership.reporting.committee.material.Told.sentence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.KnownOn;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.proposal.Proposal;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.programme.board.AdvisoryBoard;
import uk.sharedservices.partnership.programme.event.ExternalEvent;
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.reporting.committee.material.PostLines;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.programme.ProgrammeTables;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** What a decision report tells in words, of what was known on its day: how it came about, what is proposed, what goes on, and what came of it. */
record Story(
        Partnership partnership, KnownOn known, PartnershipState state, ProgrammeTables tables, PutForDecision put) {

    List<Line> summary(Optional<Line> ending) {
        List<Line> lines = new ArrayList<>();
        earlier().forEach(decision -> lines.add(Line.of(told(decision))));
        events().forEach(event -> lines.add(Line.of(sentence(ProgrammeTables.when(event.on()) + ": " + event.what()))));
        lines.add(Line.of(proposed()));
        ending.ifPresent(lines::add);
        goesOn().forEach(each -> lines.add(Line.of(each)));
        return lines;
    }

    /** Lengths of a shared post that a document states otherwise than its days say, a sentence each. */
    List<String> lengthsThatDiffer() {
        return posts().stream()
                .flatMap(post ->
                        known.those(post.statedLengths()).stream().map(stated -> stated.heldAgainst(post.firstDay())))
                .filter(outcome -> !(outcome instanceof RuleOutcome.Met))
                .map(RuleOutcome::reason)
                .toList();
    }

    void introduction(SectionWriter section) {
        state.background().stream().filter(Fact::done).forEach(statement -> section.paragraph(statement.says()));
        earlier().forEach(decision -> section.paragraph(told(decision)));
        for (SharedPost post : posts()) {
            section.paragraph(PostLines.shared(post, partnership, state.day()));
        }
        state.boards().forEach(board -> section.paragraph(board(board.of())));
        tables.events(put.council()).ifPresent(section::block);
    }

    void proposal(SectionWriter section) {
        section.paragraph(proposed());
        section.paragraph("What is recommended: " + put.recommendation().what());
        if (!put.recommendation().reasons().isEmpty()) {
            section.paragraph("The reasons given are:");
            section.bullets(
                    put.recommendation().reasons().stream().map(Line::of).toList());
        }
        known.those(partnership.risks()).forEach(risk -> section.paragraph("A risk is seen: " + sentence(risk.what())));
        known.those(partnership.programmeFindings())
                .forEach(finding -> section.paragraph(sentence(finding.areas() + " were "
                        + finding.stage().words()
                        + finding.reason().map(reason -> ", for " + reason).orElse(""))));
        outcomes(Attribution.TO_THE_PARTNERSHIP)
                .forEach(outcome -> section.paragraph("A benefit is recognised: " + sentence(outcome.what())));
        goesOn().forEach(section::paragraph);
        state.boards()
                .forEach(board -> board.of()
                        .end()
                        .filter(end -> known.is(end) && !end.done())
                        .ifPresent(end -> section.paragraph("The " + board.of().name() + " is "
                                + end.status().words() + " to end " + end.on().asItFollows() + ", because "
                                + end.reason() + ".")));
        if (put.ended(partnership).isPresent()) {
            posts().forEach(post -> section.paragraph(PostLines.ending(post, partnership)));
        }
    }

    private String proposed() {
        String title = put.proposal().title();
        return (title.startsWith("to ") ? "It is proposed " : "What is proposed: ") + title + ".";
    }

    void options(SectionWriter section, Optional<Line> end) {
        List<Line> options = new ArrayList<>();
        end.ifPresent(line -> options.add(Line.of("Give notice. ").then(line)));
        posts().forEach(post -> post.agreedLastDay()
                .ifPresent(last -> options.add(
                        Line.of("Go on as agreed. The shared post of " + post.title() + " was agreed to last to ")
                                .then(Figure.day(last))
                                .then("."))));
        section.bullets(options);
        section.paragraph("No options appraisal of this proposal is held.");
    }

    void conclusion(SectionWriter section) {
        for (Outcome outcome : known.those(partnership.outcomes())) {
            Answer<Attribution> whose = OutcomeAttribution.of(outcome).asAt(state.day());
            section.paragraph(sentence(outcome.what()) + " "
                    + (whose instanceof Answer.CannotSay<Attribution> open
                            ? "Whether that is because of the partnership cannot be said. "
                                    + String.join(" ", open.missing())
                            : sentence("It is " + whose.orThrow().words())));
        }
        section.paragraph("On what is told above: " + Told.uncapital(proposed()));
        tables.commitmentsOf(put.council()).ifPresent(section::block);
    }

    private String board(AdvisoryBoard board) {
        List<String> members = known.those(board.members()).stream()
                .map(member -> member.role())
                .toList();
        List<String> chairs =
                known.those(board.chairs()).stream().map(chair -> chair.role()).toList();
        return "The " + board.name() + " of "
                + board.councils().stream().map(partnership::nameOf).collect(CouncilNames.listed())
                + (members.isEmpty() ? "" : ", with members from " + String.join(", ", members) + ",")
                + (chairs.isEmpty() ? "" : " chaired by each council’s " + String.join(" and ", chairs) + ",")
                + " is advisory: every decision goes through each council’s own governance.";
    }

    private List<CouncilDecision> earlier() {
        return partnership.decisions().stream()
                .filter(decision -> decision.council().equals(put.council())
                        && decision.done()
                        && known.is(decision)
                        && !decision.proposal().equals(put.proposal().id()))
                .toList();
    }

    /** What happened to the deciding council from outside, as far as it was surely not over before the first of its decisions. */
    private List<ExternalEvent> events() {
        Optional<LocalDate> first = earlier().stream()
                .flatMap(decision -> decision.decided().stream())
                .map(When::firstDay)
                .min(LocalDate::compareTo);
        return state.events().stream()
                .filter(event -> event.concerns().contains(put.council()))
                .filter(event ->
                        first.map(day -> !event.on().lastDay().isBefore(day)).orElse(true))
                .toList();
    }

    private String told(CouncilDecision decision) {
        return sentence(decision.decided()
                        .map(When::asItFollows)
                        .map(when -> when + " ")
                        .orElse("")
                + decision.maker().words() + " of " + partnership.nameOf(decision.council()) + " "
                + decision.outcome().words() + ": " + decision.resolved());
    }

    private List<SharedPost> posts() {
        return put.proposal().agreement().map(partnership::sharedPostsUnder).orElse(List.of()).stream()
                .filter(known::is)
                .toList();
    }

    /** What is proposed or planned to go on, beside the proposal itself. */
    private List<String> goesOn() {
        List<String> goesOn = new ArrayList<>();
        known.those(partnership.background()).stream()
                .filter(statement -> !statement.done())
                .forEach(statement -> goesOn.add(statement.says()));
        known.those(partnership.proposals()).stream()
                .filter(proposal ->
                        !proposal.done() && proposal.recommendations().isEmpty())
                .forEach(proposal -> goesOn.add(sentence(proposal.title() + " is to be put to the councils"
                        + proposal.put().map(put -> " " + put.asItFollows()).orElse("") + inPlace(proposal))));
        return goesOn;
    }

    private String inPlace(Proposal proposal) {
        return known.those(partnership.decisions()).stream()
                .filter(decision -> decision.proposal().equals(proposal.id()))
                .flatMap(decision -> decision.implementation().stream())
                .flatMap(step -> step.due().stream())
                .findFirst()
                .map(due -> ", to be in place " + due.asItFollows())
                .orElse("");
    }

    private List<Outcome> outcomes(Attribution attribution) {
        return known.those(partnership.outcomes()).stream()
                .filter(outcome ->
                        outcome.attribution().map(attribution::equals).orElse(false))
                .toList();
    }
}
