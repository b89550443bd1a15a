package uk.sharedservices.partnership.reporting.committee.decision;

import static uk.sharedservices.partnership.reporting.committee.material.Told.sentence;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import uk.sharedservices.partnership.programme.outcome.Attribution;
import uk.sharedservices.partnership.programme.outcome.Outcome;
import uk.sharedservices.partnership.programme.outcome.OutcomeAttribution;
import uk.sharedservices.partnership.reporting.committee.programme.ProgrammeTables;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** What a decision report tells in words, of what was known on its day: how it came about, what is proposed, what goes on, and what came of it. */
record Story(
        Partnership partnership, KnownOn known, PartnershipState state, ProgrammeTables tables, PutForDecision put) {

    List<Line> summary(Optional<Line> ending) {
        List<Line> lines = new ArrayList<>();
        earlier().forEach(decision -> lines.add(Line.of(told(decision))));
        long events = state.events().size();
        if (events > 0) {
            lines.add(Line.of("Since then "
                    + state.events().stream()
                            .map(event -> event.what() + " (" + event.on().inWords() + ")")
                            .collect(java.util.stream.Collectors.joining("; "))
                    + "."));
        }
        lines.add(Line.of("It is proposed " + put.proposal().title() + "."));
        ending.ifPresent(lines::add);
        List<String> goesOn = goesOn();
        if (!goesOn.isEmpty()) {
            lines.add(Line.of("What is proposed to go on: " + String.join(" ", goesOn)));
        }
        return lines;
    }

    void introduction(SectionWriter section) {
        state.background().stream().filter(Fact::done).forEach(statement -> section.paragraph(statement.says()));
        earlier().forEach(decision -> section.paragraph(told(decision)));
        posts().forEach(post -> section.paragraph(post(post)));
        state.boards()
                .forEach(
                        board -> section.paragraph(
                                "The " + board.of().name() + " of "
                                        + board.of().councils().stream()
                                                .map(partnership::nameOf)
                                                .collect(CouncilNames.listed())
                                        + " has overseen the programme. It is advisory: every decision goes through each council’s own governance."));
        tables.events().ifPresent(section::block);
    }

    void proposal(SectionWriter section) {
        section.paragraph("It is proposed " + put.proposal().title() + ".");
        section.paragraph("What is recommended: " + put.recommendation().what());
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
                                + end.status().words()
                                + " to end " + end.on().asItFollows()
                                + ", because " + end.reason() + ".")));
        posts().forEach(post -> post.substantivePost()
                .flatMap(partnership::titleOf)
                .ifPresent(title -> section.paragraph("The holder of the shared post of " + post.title()
                        + " would return to " + partnership.nameOf(post.employer()) + " as " + title + ".")));
    }

    void options(SectionWriter section, Optional<LocalDate> end) {
        List<Line> options = new ArrayList<>();
        end.ifPresent(day -> options.add(Line.of("Give notice: the arrangement would end on ")
                .then(Figure.day(day))
                .then(", on the usual reading.")));
        posts().forEach(post -> post.agreedLastDay()
                .ifPresent(last -> options.add(
                        Line.of("Go on as agreed: the shared post of " + post.title() + " was agreed to last to ")
                                .then(Figure.day(last))
                                .then("."))));
        section.bullets(options);
        section.paragraph("No appraisal that weighs these options is held.");
    }

    void conclusion(SectionWriter section) {
        for (Outcome outcome : known.those(partnership.outcomes())) {
            section.paragraph(sentence(outcome.what()) + " Whether that is the partnership’s: "
                    + sentence(OutcomeAttribution.of(outcome).asAt(state.day()).inWords(Attribution::words)));
        }
        tables.commitmentsOf(put.council()).ifPresent(section::block);
    }

    private List<CouncilDecision> earlier() {
        return partnership.decisions().stream()
                .filter(decision -> decision.council().equals(put.council())
                        && decision.done()
                        && known.is(decision)
                        && !decision.proposal().equals(put.proposal().id()))
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

    private Line post(SharedPost post) {
        long months = ChronoUnit.MONTHS.between(post.firstDay(), state.day());
        long days = ChronoUnit.DAYS.between(post.firstDay().plusMonths(months), state.day());
        Line line = Line.of("The " + post.title() + " is shared by "
                        + post.serves().stream()
                                .map(served -> partnership.nameOf(served.council()))
                                .collect(CouncilNames.listed())
                        + " by " + post.placement().words() + (post.interim() ? ", as an interim arrangement" : "")
                        + ", from ")
                .then(Figure.day(post.firstDay()));
        if (months > 0) {
            line = line.then(": for " + months + (months == 1 ? " month" : " months")
                    + (days == 0 ? "" : " and " + days + (days == 1 ? " day" : " days"))
                    + " by the day of this report");
        }
        if (post.agreedLastDay().isPresent()) {
            line = line.then(". It was agreed to last to ")
                    .then(Figure.day(post.agreedLastDay().get()));
        }
        if (post.reviewLastDay().isPresent()) {
            line = line.then(", with a report back due by ")
                    .then(Figure.day(post.reviewLastDay().get()));
        }
        return line.then(".");
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
                .map(Proposal::title)
                .forEach(title -> goesOn.add(sentence(title + " is to be put to a later meeting")));
        return goesOn;
    }

    private List<Outcome> outcomes(Attribution attribution) {
        return known.those(partnership.outcomes()).stream()
                .filter(outcome ->
                        outcome.attribution().map(attribution::equals).orElse(false))
                .toList();
    }
}
