package uk.sharedservices.partnership.reporting.answer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.CostSection;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.exit.ExitReport;

/**
 * The answer to "if we give notice on that day": when the partners are out, who must decide and by when papers are out, what it
 * costs, what else ends and what goes on.
 */
public final class NoticeAnswer {

    private NoticeAnswer() {}

    /**
     * Returns the answer as a document.
     *
     * @param facts  the facts and the law
     * @param exit  what follows from the notice; its question tells the agreement, the council that gives notice, the day and the
     *     method
     * @param request  what else is asked: the day of the decision, its publication, a call-in assumed, an end that is wanted, what
     *     is known of the costs. The decision is taken to be on the day set for it or, where none is by then, on that of the notice
     * @return the document; a draft where it rests on a call-in that is assumed
     * @throws uk.sharedservices.partnership.InvalidValueException if the decision is published before it is made
     */
    public static Report of(ReportFacts facts, ExitAnswer exit, ReportRequest request) {
        ReportRequest asked = ReportRequest.builder()
                .from(request)
                .agreement(exit.agreement().id())
                .by(exit.question().by())
                .serveOn(exit.question().given())
                .method(exit.question().method())
                .preparedOn(exit.question().given())
                .build();
        Optional<CouncilCode> giver =
                exit.question().by().filter(exit.agreement().parties()::contains);
        String name = giver.map(facts.partnership()::nameOf).orElse("either party");
        Optional<Deciding> deciding = giver.map(council -> Deciding.of(facts, exit.agreement(), council, asked));
        ExitCost cost = cost(facts, exit, asked);
        WhenOut out = new WhenOut(facts, exit, asked);
        ReportWriter report = ReportWriter.of(
                "notice-answer-" + exit.agreement().id().value()
                        + giver.map(council -> "-" + council.value().toLowerCase(Locale.ROOT))
                                .orElse(""),
                "If " + name + " gives notice on " + Told.words(exit.question().given()),
                request.asAt(),
                request.stamped());
        giver.ifPresent(council -> report.by(name));
        report.section("In short", section -> {
                    section.paragraph("Under " + exit.agreement().name() + ", between " + parties(facts, exit)
                            + "; notice served " + asked.method().words() + ".");
                    asked.callIn()
                            .ifPresent(assumed -> section.caution(
                                    "A what-if, not an answer, as far as call-in goes. " + assumed.label() + "."));
                    section.block(new InShort(facts, exit, out, deciding, cost, asked.costs()).summary());
                    section.caution(ExitReport.NOT_LEGAL_ADVICE);
                })
                .section("When we are out", out::write)
                .section("Who decides, and by when", section -> decides(section, exit, deciding))
                .section(
                        "What it costs",
                        section -> CostSection.write(
                                section,
                                cost,
                                name + " leaving " + exit.agreement().name(),
                                asked))
                .section("What ends with it, and what goes on", section -> WhatEnds.write(section, facts, exit, asked))
                .section("Notes and sources", section -> sources(section, facts, exit, deciding));
        dates(exit, name).forEach(report::date);
        return report.written(asked.callIn().isPresent() ? Stage.DRAFT : Stage.FINAL);
    }

    private static void decides(SectionWriter section, ExitAnswer exit, Optional<Deciding> deciding) {
        deciding.ifPresentOrElse(
                found -> found.write(section, exit.cautions()),
                () -> section.paragraph("That depends on which party gives the notice: ask of one of them."));
    }

    private static ExitCost cost(ReportFacts facts, ExitAnswer exit, ReportRequest asked) {
        List<String> posts = exit.sharedPosts().stream().map(SharedPost::title).toList();
        return new ExitCostQuestion(asked.costs(), posts).by(exit.earliestEnd(), facts.calendar());
    }

    private static String parties(ReportFacts facts, ExitAnswer exit) {
        return exit.agreement().parties().stream()
                .map(facts.partnership()::nameOf)
                .collect(CouncilNames.listed());
    }

    /** What the answer rests on: the terms of the agreement, and the decisions that are recorded. */
    private static void sources(
            SectionWriter section, ReportFacts facts, ExitAnswer exit, Optional<Deciding> deciding) {
        Set<DocumentId> ofDecisions = deciding.map(Deciding::documents).orElse(Set.of());
        section.bullets(exit.notes().stream().map(Line::of).toList());
        section.bullets(facts.partnership().documents().stream()
                .filter(document -> exit.documents().contains(document) || ofDecisions.contains(document.id()))
                .map(NoticeAnswer::source)
                .toList());
    }

    private static Line source(Document document) {
        return Line.strong(document.id().value())
                .then(": " + Told.sentence(document.title())
                        + document.note().map(note -> " " + Told.sentence(note)).orElse(""));
    }

    /** The end, as a day that rests on a notice not yet given. */
    private static List<DatedStep> dates(ExitAnswer exit, String giver) {
        return exit.endToName().isAnswered()
                ? List.of(new DatedStep(
                        exit.agreement().id().value() + ".notice-answer.end",
                        exit.endToName().orThrow(),
                        "Last day of " + exit.agreement().name(),
                        "The end that a notice of " + giver + " on "
                                + Told.words(exit.question().given()) + " would name.",
                        true))
                : List.of();
    }
}
