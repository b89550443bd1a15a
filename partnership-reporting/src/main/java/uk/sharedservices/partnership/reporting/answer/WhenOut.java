package uk.sharedservices.partnership.reporting.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.PlanStep;
import uk.sharedservices.partnership.reporting.chart.strip.CountingStripPicture;
import uk.sharedservices.partnership.reporting.committee.exit.ExitPlanDocument;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.exit.ExitReport;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;

/** When the partners are out: each reading, the day that is the default and why, the count, and the ends an officer has in mind. */
final class WhenOut {

    private final ReportFacts facts;
    private final ExitAnswer exit;
    private final ReportRequest request;
    private final ExitReport told;
    private final Optional<BackwardPlan> back;

    WhenOut(ReportFacts facts, ExitAnswer exit, ReportRequest request) {
        this.facts = facts;
        this.exit = exit;
        this.request = request;
        this.told = ExitReport.of(facts.partnership(), exit);
        this.back = request.wantedEnd()
                .flatMap(end -> request.by()
                        .filter(exit.agreement().parties()::contains)
                        .map(giver -> ExitPlanDocument.backward(facts, request, exit.agreement(), giver, end)));
    }

    void write(SectionWriter section) {
        section.paragraph(told.headline());
        exit.cautions().forEach(section::caution);
        facts.notHeldSince(request.asAt()).ifPresent(section::caution);
        if (exit.earliestEnd() instanceof Answer.Readings<LocalDate> ends) {
            section.block(readings(ends));
        }
        if (told.answered()) {
            section.paragraph(Line.strong("When are we out? ").then(told.whenOut()));
            section.paragraph(Line.strong("Which end should our notice name? ").then(told.toName()));
        }
        named().ifPresent(section::paragraph);
        wanted().ifPresent(section::paragraph);
        exit.strip()
                .flatMap(strip -> CountingStripPicture.of(strip, "the period of notice"))
                .ifPresent(section::block);
    }

    private Table readings(Answer.Readings<LocalDate> ends) {
        List<Row> rows = new ArrayList<>();
        List<String> uses =
                told.readings().stream().map(ExitReport.ReadingRow::use).toList();
        for (Reading<LocalDate> reading : ends.readings()) {
            rows.add(Row.of(
                    Line.of(reading.meaning()),
                    Line.of(Figure.day(reading.value()).reachedBy(ends.derivation())),
                    Line.of(uses.get(rows.size()))));
        }
        return Table.of(
                "The earliest end that the notice may name, on each reading",
                List.of(
                        Column.words("Reading of the clause"),
                        Column.words("Earliest end"),
                        Column.words("Used here as")),
                rows);
    }

    /** Whether the notice is long enough for the end that it names; empty if none is asked about. */
    Optional<Line> named() {
        return told.namedEnd().map(verdict -> Line.of(verdict.sentence()));
    }

    /** By when notice is to be served for the end that is wanted, and what this notice leaves; empty if none is wanted. */
    Optional<Line> wanted() {
        return back.map(plan -> step(plan, PlanStep.Kind.SERVICE)
                .map(service -> wanted(plan, service))
                .orElse(Line.EMPTY));
    }

    private Line wanted(BackwardPlan plan, PlanStep service) {
        Line line = Line.of("To be out by ")
                .then(Figure.day(plan.question().wantedEnd()))
                .then(", notice is served " + plan.question().method().words() + " by ")
                .then(Told.deadline(service.latest()));
        if (service.latest().isAnswered()) {
            line = line.then(": " + service.slackDays().map(WhenOut::inHand).orElse("") + ".");
        }
        Optional<PlanStep> given =
                step(plan, PlanStep.Kind.NOTICE_GIVEN).filter(step -> step.latest() instanceof Answer.Readings);
        return given.map(step -> Line.of(" By the clause itself it is given by ")
                        .then(Told.deadline(step.latest()))
                        .then("."))
                .map(line::then)
                .orElse(line);
    }

    private static String inHand(long days) {
        if (days < 0) {
            return "this notice is " + days(-days) + " too late";
        }
        return days == 0 ? "this notice is on the last day" : "this notice leaves " + days(days) + " in hand";
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static Optional<PlanStep> step(BackwardPlan plan, PlanStep.Kind kind) {
        return plan.steps().stream().filter(step -> step.kind() == kind).findFirst();
    }
}
