package uk.sharedservices.partnership.reporting.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.ApprovalPlan;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ExitRules;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.reporting.committee.exit.ExitPlanDocument;
import uk.sharedservices.partnership.reporting.committee.exit.RestingOnDecision;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * Who must decide before notice is given, by when papers are out for decisions on one day, and whether notice can rest on them.
 *
 * @param facts  the facts
 * @param agreement  the agreement to be ended
 * @param on  the day of the decisions
 * @param whyThen  why that day, in a phrase; empty where it was asked for
 * @param served  the day of the notice
 * @param plan  the way out by these decisions
 * @param decisions  each decision with its timetable
 */
record Deciding(
        ReportFacts facts,
        ServiceLevelAgreement agreement,
        LocalDate on,
        String whyThen,
        LocalDate served,
        ForwardPlan plan,
        List<Decision> decisions) {

    /**
     * A decision that is needed.
     *
     * @param approval  the approval that it gives
     * @param planned  the decision as it is planned
     * @param timetable  its timetable
     */
    record Decision(ApprovalPlan approval, PlannedDecision planned, DecisionTimetable timetable) {

        /** The latest day for a step; empty where such a decision has not that step. */
        Optional<Line> latest(TimetableStep step) {
            return timetable.lines().stream()
                    .filter(line -> line.step() == step)
                    .map(TimetableLine::latest)
                    .map(Told::deadline)
                    .findFirst();
        }
    }

    /** Returns it for a notice by a council on the day of service that is asked about. */
    static Deciding of(ReportFacts facts, ServiceLevelAgreement agreement, CouncilCode giver, ReportRequest request) {
        LocalDate served = request.serveOn().orElseThrow();
        Optional<LocalDate> set =
                Subjects.decisionOn(facts.partnership(), request, agreement).filter(day -> !day.isAfter(served));
        LocalDate on = request.decisionOn().or(() -> set).orElse(served);
        String whyThen = request.decisionOn().isPresent()
                ? ""
                : set.isPresent()
                        ? ", the day that is set for it"
                        : ", the day of the notice itself, as no other is told";
        Subjects.checkPublication(request, on);
        ExitPlanner planner = ExitPlanDocument.planner(facts, request);
        ForwardPlan plan = planner.forward(new ForwardQuestion(
                        agreement.id(),
                        giver,
                        planner.decisionsOn(agreement, giver, on, request.publishedOn()),
                        Optional.of(served),
                        request.method()))
                .orThrow();
        List<Decision> decisions = plan.approvals().stream()
                .flatMap(approval -> approval.decision().stream()
                        .map(planned -> new Decision(
                                approval,
                                planned,
                                TimetableSteps.of(
                                                facts,
                                                request,
                                                planned.council(),
                                                planned.maker(),
                                                on,
                                                agreement.id().value())
                                        .timetable())))
                .toList();
        return new Deciding(facts, agreement, on, whyThen, served, plan, decisions);
    }

    /** Who must decide, a line each. */
    List<Line> deciders() {
        return decisions.stream()
                .map(decision -> Line.of(Told.capital(decision.planned().maker().words()) + " of " + name(decision)))
                .toList();
    }

    /** By when notices and papers are out, a line for each decision. */
    List<Line> papers() {
        List<Line> lines = new ArrayList<>();
        for (Decision decision : decisions) {
            String whose = decisions.size() == 1 ? "" : name(decision) + ": ";
            decision.latest(TimetableStep.KEY_DECISION_NOTICE)
                    .ifPresent(day -> lines.add(Line.of(whose + "Notice of the key decision"
                                    + (keyIsOpen(decision) ? ", if it is key, by " : " by "))
                            .then(day)));
            decision.latest(TimetableStep.AGENDA)
                    .ifPresent(day ->
                            lines.add(Line.of(whose + "Agenda and reports by ").then(day)));
        }
        return lines;
    }

    /** For which day of decision the others are reckoned. */
    Line day() {
        return Line.of("For a decision on ").then(Figure.day(on)).then(whyThen + ".");
    }

    /** Whether notice can be served on its day, as far as the decisions go. */
    String canBeServed() {
        return RestingOnDecision.sentence(plan, served)
                .orElse("No decision that notice could rest on is known to be needed or planned.");
    }

    void write(SectionWriter section, List<String> toldBefore) {
        section.paragraph(ExitRules.SAME_CAPACITY.statement());
        section.block(new Table(
                "Who decides, for a decision on " + Told.words(on) + whyThen,
                List.of(
                        Column.words("Council"),
                        Column.words("Who decides"),
                        Column.words("Notice of the key decision by"),
                        Column.words("Agenda and reports by"),
                        Column.words("Decision in effect")),
                decisions.stream().map(this::row).toList(),
                List.copyOf(notes())));
        section.paragraph(canBeServed());
        decisions.stream().map(this::assumed).flatMap(Optional::stream).forEach(section::paragraph);
        List<String> told = Stream.concat(
                        toldBefore.stream(), plan.checks().stream().map(RuleOutcome::reason))
                .toList();
        plan.cautions().stream().filter(caution -> !told.contains(caution)).forEach(section::caution);
    }

    /** When a decision would be in effect on each assumption; empty where it is known or none is on offer. */
    private Optional<Line> assumed(Decision decision) {
        return decision.approval().effective() instanceof Answer.CannotSay<CallInDates> open
                        && !open.whatIfs().isEmpty()
                ? Optional.of(Line.of("When the decision of " + name(decision) + " is in effect ")
                        .then(Told.of(open, dates -> Figure.day(dates.firstWholeDay()))))
                : Optional.empty();
    }

    private Row row(Decision decision) {
        return Row.of(
                Line.of(name(decision)),
                Line.of(Told.capital(decision.planned().maker().words())),
                decision.latest(TimetableStep.KEY_DECISION_NOTICE).orElse(Line.of("none is asked")),
                decision.latest(TimetableStep.AGENDA).orElse(Line.of("none is asked")),
                Told.briefly(decision.approval().effective(), dates -> Figure.day(dates.firstWholeDay())));
    }

    private Set<String> notes() {
        Set<String> notes = new LinkedHashSet<>();
        decisions.forEach(decision -> notes.addAll(decision.timetable().notes()));
        if (agreement.exitApproval().isEmpty()) {
            notes.add(
                    "Whose approval its ending needs the agreement, as held, does not say; it is taken to be that of the"
                            + " council that gives notice, and of no other.");
        }
        return notes;
    }

    private static boolean keyIsOpen(Decision decision) {
        return decision.timetable().plan().key().isEmpty();
    }

    private String name(Decision decision) {
        return facts.partnership().nameOf(decision.planned().council());
    }
}
