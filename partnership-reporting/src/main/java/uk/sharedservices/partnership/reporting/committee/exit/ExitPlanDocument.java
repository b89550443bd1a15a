package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementState;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlanStep;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.reporting.chart.ladder.ExitLadder;
import uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture;
import uk.sharedservices.partnership.reporting.committee.material.PostLines;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.committee.money.CostSection;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.exit.ExitReport;

/** The way out of an agreement, forward from a decision or a day of service, or back from a wanted end, and what it costs. */
public final class ExitPlanDocument {

    /** The sections it can have. */
    public static final List<String> SECTIONS =
            List.of("The way out", "Step by step", "What can still be done", "What it costs", "What ends with it");

    private static final int NEXT_WORKING_DAY = 1;

    private ExitPlanDocument() {}

    /** Returns the plan: back from the wanted end if one is asked for, else forward. */
    public static Report of(ReportFacts facts, ReportRequest request) {
        ServiceLevelAgreement agreement = Subjects.agreement(facts.partnership(), request);
        CouncilCode giver = Subjects.giver(facts.partnership(), request, agreement);
        String name = facts.partnership().nameOf(giver);
        ReportWriter report = ReportWriter.of(
                        "exit-plan-" + agreement.id().value() + "-"
                                + giver.value().toLowerCase(Locale.ROOT),
                        "The way out of " + agreement.name() + " for " + name,
                        request.asAt(),
                        request.stamped())
                .by(name);
        Subjects.standing(facts, agreement, request.asAt())
                .filter(standing -> standing.state() != AgreementState.IN_FORCE)
                .ifPresent(standing -> report.section(
                        "How it stands",
                        section -> section.caution("As at " + Told.words(request.asAt()) + " the agreement is "
                                + standing + ". What follows is of another notice beside that.")));
        PlanSteps steps = new PlanSteps(facts.partnership(), agreement);
        if (request.wantedEnd().isPresent()) {
            backward(
                    report,
                    backward(
                            facts,
                            request,
                            agreement,
                            giver,
                            request.wantedEnd().get()),
                    steps,
                    facts,
                    request);
        } else {
            forward(report, forward(facts, request, agreement, giver), steps, facts, request);
        }
        report.section("What ends with it", section -> {
            section.bullets(facts.partnership().sharedPostsUnder(agreement.id()).stream()
                    .map(post -> Line.of(PostLines.ending(post, facts.partnership())))
                    .toList());
            request.paragraphs().of("What ends with it").forEach(section::paragraph);
            section.caution(ExitReport.NOT_LEGAL_ADVICE);
        });
        return report.written(request.callIn().isPresent() ? Stage.DRAFT : Stage.FINAL);
    }

    /**
     * Returns the plan forward: from the day of service if one is asked for, and the decision if its day is told or one is set for
     * the proposal to end the agreement.
     *
     * @param facts  the facts
     * @param request  what is asked
     * @param agreement  the agreement to be ended
     * @param giver  the council that gives notice
     */
    public static ForwardPlan forward(
            ReportFacts facts, ReportRequest request, ServiceLevelAgreement agreement, CouncilCode giver) {
        List<PlannedDecision> decisions = DecisionsToEnd.of(facts, request, agreement, giver).known().stream()
                .map(DecisionToEnd::planned)
                .toList();
        return planner(facts, request)
                .forward(new ForwardQuestion(agreement.id(), giver, decisions, request.serveOn(), request.method()))
                .orThrow();
    }

    /**
     * Returns the plan back from a wanted end, its slack reckoned from the day on which the report is prepared.
     *
     * @param facts  the facts
     * @param request  what is asked
     * @param agreement  the agreement to be ended
     * @param giver  the council that gives notice
     * @param end  the end that the notice is to name
     */
    public static BackwardPlan backward(
            ReportFacts facts,
            ReportRequest request,
            ServiceLevelAgreement agreement,
            CouncilCode giver,
            LocalDate end) {
        return planner(facts, request)
                .backward(new BackwardQuestion(
                        agreement.id(),
                        giver,
                        end,
                        request.method(),
                        request.key(),
                        request.inPrivate(),
                        NEXT_WORKING_DAY,
                        Optional.of(request.preparedOn()),
                        request.taken()))
                .orThrow();
    }

    /** Returns the planner by the facts, on the call-in assumed if one is. */
    public static ExitPlanner planner(ReportFacts facts, ReportRequest request) {
        ExitPlanner planner = ExitPlanner.of(facts.partnership(), facts.profiles(), facts.periods(), facts.calendar());
        return request.callIn().map(planner::assuming).orElse(planner);
    }

    private static void forward(
            ReportWriter report, ForwardPlan plan, PlanSteps steps, ReportFacts facts, ReportRequest request) {
        report.section("The way out", section -> {
            plan.assumption().ifPresent(assumed -> section.caution("A what-if, not an answer. " + assumed + "."));
            facts.notHeldSince(request.asAt()).ifPresent(section::caution);
            if (plan.endToName().isAnswered()) {
                section.paragraph(Line.of("When are we out: ")
                        .then(Told.oneDay(plan.earliestEnd()))
                        .then(", at midnight at the end of the day")
                        .then(Told.otherDays(plan.earliestEnd()))
                        .then("."));
                section.paragraph(Line.of("The end that our notice should name: ")
                        .then(Told.oneDay(plan.endToName()))
                        .then(", which is safe on every reading; the agreement then binds to the end of that day."));
            } else {
                section.paragraph(Line.of("When are we out, and which end should our notice name: ")
                        .then(Told.withoutWhatIfs(plan.endToName())));
            }
            plan.cautions().forEach(section::caution);
            request.paragraphs().of("The way out").forEach(section::paragraph);
        });
        report.section("Step by step", section -> {
            LadderPicture.of(ExitLadder.of(plan, timetables(plan, facts, request), facts.partnership()))
                    .ifPresent(section::block);
            section.block(steps.table(plan));
            PlanWhatIfs.of(plan).ifPresent(section::block);
            request.paragraphs().of("Step by step").forEach(section::paragraph);
        });
        List<String> posts = facts
                .partnership()
                .sharedPostsUnder(plan.question().agreement())
                .stream()
                .map(SharedPost::title)
                .toList();
        report.section(
                "What it costs",
                section -> CostSection.write(
                        section,
                        new ExitCostQuestion(request.costs(), posts).by(plan, facts.calendar()),
                        leaving(plan.question().by(), steps),
                        request));
        steps.dates(plan).forEach(report::date);
    }

    private static void backward(
            ReportWriter report, BackwardPlan plan, PlanSteps steps, ReportFacts facts, ReportRequest request) {
        report.section("The way out", section -> {
            plan.assumption().ifPresent(assumed -> section.caution("A what-if, not an answer. " + assumed + "."));
            section.paragraph(
                    "The end that is wanted: " + Told.words(plan.question().wantedEnd()) + ". Reckoned as on "
                            + Told.words(request.preparedOn()) + ".");
            if (plan.isTooLate()) {
                section.caution(tooLate(plan));
            }
            plan.insteadEnd()
                    .ifPresent(end ->
                            section.paragraph(Line.of("If everything were begun on that day, our notice could name ")
                                    .then(Told.day(end))
                                    .then(".")));
            plan.endToName()
                    .ifPresent(end -> section.paragraph(Line.of("Served on the latest day, our notice should name ")
                            .then(Told.oneDay(end))
                            .then(".")));
            request.paragraphs().of("The way out").forEach(section::paragraph);
        });
        report.section("Step by step", section -> {
            LadderPicture.of(ExitLadder.of(plan, facts.partnership())).ifPresent(section::block);
            section.block(steps.table(plan));
            plan.binding()
                    .ifPresent(step -> section.paragraph(
                            "The step that binds: " + step.kind().words() + "."));
            request.paragraphs().of("Step by step").forEach(section::paragraph);
        });
        report.section("What can still be done", section -> {
            section.bullets(steps.waysLeft(plan));
            request.paragraphs().of("What can still be done").forEach(section::paragraph);
        });
        List<String> posts = facts
                .partnership()
                .sharedPostsUnder(plan.question().agreement())
                .stream()
                .map(SharedPost::title)
                .toList();
        report.section(
                "What it costs",
                section -> CostSection.write(
                        section,
                        new ExitCostQuestion(request.costs(), posts)
                                .on(plan.question().wantedEnd(), facts.calendar()),
                        leaving(plan.question().by(), steps),
                        request));
        steps.dates(plan).forEach(report::date);
    }

    /** The timetables of the decisions that the plan rests on. */
    private static List<DecisionTimetable> timetables(ForwardPlan plan, ReportFacts facts, ReportRequest request) {
        return plan.approvals().stream()
                .flatMap(approval -> approval.decision().stream())
                .map(decision -> TimetableSteps.of(
                                facts,
                                request,
                                decision,
                                plan.question().agreement().value())
                        .timetable())
                .toList();
    }

    /** Where only the notice of a key decision has passed, and nobody judged whether the decision is key, both are told. */
    private static String tooLate(BackwardPlan plan) {
        boolean onlyIfKey = plan.question().key().isEmpty()
                && plan.steps().stream()
                        .filter(PlanStep::hasPassed)
                        .allMatch(step -> step.kind() == PlanStep.Kind.KEY_DECISION_NOTICE);
        return onlyIfKey
                ? "If the decision is key, it is too late to reach that end in the ordinary way, unless its notice was out in time;"
                        + " if it is not key, the end can still be reached. Whether it is key has not been judged."
                : "It is too late to reach that end in the ordinary way, unless the steps that have passed were taken in time.";
    }

    private static String leaving(CouncilCode giver, PlanSteps steps) {
        return steps.partnership().nameOf(giver) + " leaving "
                + steps.agreement().name();
    }
}
