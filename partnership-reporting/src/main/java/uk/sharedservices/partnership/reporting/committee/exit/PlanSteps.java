package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.exit.ApprovalPlan;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.PlanStep;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;

/**
 * The steps of the way out: as a table, and as days for a calendar, each with an id that stays the same when its day moves.
 *
 * @param partnership  the partnership, for the names of councils
 * @param agreement  the agreement to be ended
 */
record PlanSteps(Partnership partnership, ServiceLevelAgreement agreement) {

    Table table(ForwardPlan plan) {
        List<Row> rows = new ArrayList<>();
        for (ApprovalPlan approval : plan.approvals()) {
            String whose = partnership.nameOf(approval.council()) + ", "
                    + approval.capacity().words();
            rows.add(Row.of(
                    Line.of("Decision"),
                    Line.of(whose),
                    approval.decision()
                            .map(decision -> Line.of(Figure.day(decision.decidedOn())))
                            .orElse(Line.of("none is given"))));
            approval.decision()
                    .flatMap(decision -> decision.publishedOn())
                    .ifPresent(day -> rows.add(
                            Row.of(Line.of("Publication of the decision"), Line.of(whose), Line.of(Figure.day(day)))));
            rows.add(Row.of(
                    Line.of("Decision in effect"),
                    Line.of(whose),
                    Told.briefly(approval.effective(), dates -> Figure.day(dates.firstWholeDay()))));
        }
        String giver = partnership.nameOf(plan.question().by());
        rows.add(Row.of(
                Line.of("Notice may be served from"), Line.of(giver), Told.briefly(plan.mayServeFrom(), Figure::day)));
        plan.serveOn()
                .ifPresent(day -> rows.add(Row.of(
                        Line.of("Service of the notice, "
                                + plan.question().method().words()),
                        Line.of(giver),
                        Line.of(Figure.day(day)))));
        rows.add(Row.of(
                Line.of("Last day of the period of notice"),
                Line.of(giver),
                Told.briefly(plan.lastDay(), Figure::day)));
        rows.add(Row.of(
                Line.of("End that our notice should name"),
                Line.of(giver),
                plan.endToName().isAnswered()
                        ? Told.oneDay(plan.endToName())
                        : Told.briefly(plan.endToName(), Figure::day)));
        return Table.of(
                "From the decision to the end",
                List.of(Column.words("Step"), Column.words("Whose"), Column.words("Day")),
                rows);
    }

    Table table(BackwardPlan plan) {
        List<Row> rows = plan.steps().stream()
                .map(step -> Row.of(
                        Line.of(step.kind().words()),
                        Line.of(partnership.nameOf(step.council())),
                        Told.deadline(step.latest()),
                        Line.of(standing(step))))
                .toList();
        return new Table(
                "The latest day for each step",
                List.of(Column.words("Step"), Column.words("Whose"), Column.words("By"), Column.words("How it stands")),
                rows,
                plan.assumptions());
    }

    List<Line> waysLeft(BackwardPlan plan) {
        return plan.steps().stream()
                .flatMap(step -> step.waysLeft().stream()
                        .map(way -> Line.of(step.kind().words() + ": " + TimetableSteps.way(way))))
                .toList();
    }

    List<DatedStep> dates(ForwardPlan plan) {
        List<DatedStep> dates = new ArrayList<>();
        for (ApprovalPlan approval : plan.approvals()) {
            approval.decision()
                    .ifPresent(decision -> dates.add(step(
                            "decision", approval.council().value(), decision.decidedOn(), "Decision to give notice")));
        }
        String giver = plan.question().by().value();
        plan.serveOn().ifPresent(day -> dates.add(step("service", giver, day, "Service of the notice")));
        answered(plan.endToName())
                .ifPresent(day -> dates.add(step("end", giver, day, "Last day of " + agreement.name())));
        return planned(dates, plan.assumption());
    }

    List<DatedStep> dates(BackwardPlan plan) {
        List<DatedStep> dates = new ArrayList<>();
        for (PlanStep step : plan.steps()) {
            if (step.kind() == PlanStep.Kind.NOTICE_GIVEN) {
                continue; // the day to act by is that of service, on which offices are open
            }
            answered(step.latest())
                    .ifPresent(deadline -> dates.add(step(
                            step.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'),
                            step.council().value(),
                            deadline.latestOfficeDay().orElse(deadline.latest()),
                            "Latest day: " + step.kind().words() + " (" + partnership.nameOf(step.council()) + ")",
                            " " + step.latest().inWords(Deadline::toString))));
        }
        plan.endToName()
                .flatMap(PlanSteps::answered)
                .ifPresent(day ->
                        dates.add(step("end", plan.question().by().value(), day, "Last day of " + agreement.name())));
        return planned(dates, plan.assumption());
    }

    /** A plan is what would follow: its days are tentative, and those on an assumption say so. */
    private static List<DatedStep> planned(List<DatedStep> dates, Optional<String> assumption) {
        return dates.stream()
                .map(step -> assumption
                        .map(assumed -> new DatedStep(
                                step.id(), step.day(), "What if: " + step.title(), assumed + ". " + step.details()))
                        .orElse(step)
                        .asTentative())
                .toList();
    }

    private DatedStep step(String kind, String council, LocalDate day, String title) {
        return step(kind, council, day, title, "");
    }

    private DatedStep step(String kind, String council, LocalDate day, String title, String more) {
        return new DatedStep(
                agreement.id().value() + "." + council + "." + kind,
                day,
                title,
                "The way out of " + agreement.name() + ", as planned." + more);
    }

    private static <T> Optional<T> answered(Answer<T> answer) {
        return answer.isAnswered() ? Optional.of(answer.orThrow()) : Optional.empty();
    }

    private static String standing(PlanStep step) {
        return step.taken()
                .map(day -> "taken on " + Told.words(day) + (step.hasPassed() ? ", too late" : ""))
                .or(() -> step.slackDays()
                        .map(days -> (days < 0 ? "passed, " : "")
                                + TimetableSteps.slack(days)
                                + (days < 0 ? "; that it was done is not told" : "")))
                .orElse("");
    }
}
