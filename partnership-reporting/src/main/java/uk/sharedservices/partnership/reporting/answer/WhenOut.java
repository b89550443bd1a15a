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

    private static final String NAMED = "default for a notice of our own";

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
        for (Reading<LocalDate> reading : ends.readings()) {
            rows.add(row(
                    reading,
                    ends,
                    reading.name().equals(ends.defaultReading())
                            ? "default for “when are we out?”"
                            : isNamed(reading) ? NAMED : ""));
        }
        // Counted otherwise, as from the next working day where the notice comes on a Saturday, the end to name is none
        // of these.
        if (exit.endToName() instanceof Answer.Readings<LocalDate> safe
                && ends.readings().stream().noneMatch(this::isNamed)) {
            safe.readings().forEach(reading -> rows.add(row(reading, safe, isNamed(reading) ? NAMED : "")));
        }
        return Table.of(
                "The earliest end that the notice may name, on each reading",
                List.of(
                        Column.words("Reading of the clause"),
                        Column.words("Earliest end"),
                        Column.words("Used here as")),
                rows);
    }

    private static Row row(Reading<LocalDate> reading, Answer<LocalDate> of, String use) {
        return Row.of(
                Line.of(reading.meaning()),
                Line.of(Figure.day(reading.value()).reachedBy(of.derivation())),
                Line.of(use));
    }

    private boolean isNamed(Reading<LocalDate> reading) {
        return exit.endToName().isAnswered() && exit.endToName().orThrow().equals(reading.value());
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
        LocalDate end = plan.question().wantedEnd();
        if (!service.latest().isAnswered()) {
            return Line.of("The latest day on which a notice that is served "
                            + plan.question().method().words() + " can end it on ")
                    .then(Figure.day(end))
                    .then(" ")
                    .then(Told.deadline(service.latest()));
        }
        Line line = Line.of("To be out by ")
                .then(Figure.day(end))
                .then(", a notice that is safe on every reading is served "
                        + plan.question().method().words() + " by ")
                .then(Told.deadline(service.latest()))
                .then(": " + service.slackDays().map(days -> inHand(days, end)).orElse("") + ".");
        Optional<PlanStep> given =
                step(plan, PlanStep.Kind.NOTICE_GIVEN).filter(step -> step.latest() instanceof Answer.Readings);
        return given.map(step -> Line.of(" By the clause itself it is given by ")
                        .then(Told.deadline(step.latest()))
                        .then("."))
                .map(line::then)
                .orElse(line);
    }

    /** A notice too late to be safe may still be in time on the less strict reading. */
    private String inHand(long days, LocalDate end) {
        if (days >= 0) {
            return days == 0 ? "this one is on the last day" : "this one leaves " + days(days) + " in hand";
        }
        Optional<String> inTime = exit.earliestEnd() instanceof Answer.Readings<LocalDate> several
                ? several.readings().stream()
                        .filter(reading -> !reading.value().isAfter(end))
                        .map(Reading::meaning)
                        .findFirst()
                : Optional.empty();
        return "this one is " + days(-days) + " late for that"
                + inTime.map(reading -> ", and in time on the " + Told.shortly(reading) + " only")
                        .orElse("");
    }

    private static String days(long days) {
        return days + (days == 1 ? " day" : " days");
    }

    private static Optional<PlanStep> step(BackwardPlan plan, PlanStep.Kind kind) {
        return plan.steps().stream().filter(step -> step.kind() == kind).findFirst();
    }
}
