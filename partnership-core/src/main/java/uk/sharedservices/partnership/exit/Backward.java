package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.exit.ExitRules.SAME_CAPACITY;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.R11;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.LatestNotice;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.validation.Checked;

/** Reasons from a wanted end to the latest day of every step. */
final class Backward {

    private final ExitPlanner planner;
    private final ServiceLevelAgreement agreement;
    private final BackwardQuestion question;
    private final List<PlanStep> steps = new ArrayList<>();

    Backward(ExitPlanner planner, ServiceLevelAgreement agreement, BackwardQuestion question) {
        this.planner = planner;
        this.agreement = agreement;
        this.question = question;
    }

    BackwardPlan plan() {
        Answer<ExitAnswer> exit = new LatestService(planner, agreement, question).answer();
        Answer<Deadline> service = exit.map(
                exit.derivation(), found -> Deadline.on(found.question().given(), planner.calendar()));
        planner.capacityNotKnown(agreement, question.by()).forEach(this::capacityNotKnown);
        ExitPlanner.approvals(agreement, question.by()).forEach(approval -> approval(approval, service));
        add(PlanStep.Kind.SERVICE, question.by(), service);
        add(PlanStep.Kind.NOTICE_GIVEN, question.by(), noticeGiven(exit));
        steps.sort(Comparator.comparing(Backward::day).thenComparing(PlanStep::kind));
        boolean late = steps.stream().anyMatch(PlanStep::hasPassed);
        return new BackwardPlan(
                question,
                planner.assumption().map(assumed -> assumed.label()),
                steps,
                exit.isAnswered() ? Optional.of(exit.orThrow().endToName()) : Optional.empty(),
                assumptions(),
                late && question.asAt().isPresent() ? insteadEnd() : Optional.empty());
    }

    private void capacityNotKnown(CouncilCode council) {
        RecordedWorking working = RecordedWorking.of("What is the latest day for the decision?");
        working.step(SAME_CAPACITY, "", () -> "An exit is decided in the capacity in which the agreement was made.");
        add(PlanStep.Kind.DECISION, council, Answer.cannotSay(working, planner.capacityMissing(agreement, council)));
    }

    /** The day the notice counts as given; by the clause alone, where service on that very day is what the clause lets. */
    private Answer<Deadline> noticeGiven(Answer<ExitAnswer> exit) {
        if (!exit.isAnswered()) {
            boolean onlyServiceIsOpen = exit instanceof Answer.CannotSay
                    && agreement.noticeClause().isPresent()
                    && agreement.variations().isEmpty();
            if (!onlyServiceIsOpen) {
                return exit.map(
                        exit.derivation(), any -> new Deadline(any.question().given(), Optional.empty()));
            }
            Answer<LocalDate> latest = LatestNotice.forEnd(
                    agreement.noticeClause().orElseThrow().terms(), question.wantedEnd(), planner.calendar());
            return latest.map(latest.derivation(), day -> new Deadline(day, Optional.empty()));
        }
        LocalDate served = exit.orThrow().question().given();
        Optional<NoticeClause> clause = agreement.noticeClauseOn(served);
        Answer<LocalDate> byTheClause = clause.map(
                        known -> LatestNotice.forEnd(known.terms(), question.wantedEnd(), planner.calendar()))
                .filter(latest -> latest.isAnswered()
                        && agreement.noticeClauseOn(latest.orThrow()).equals(clause))
                .orElse(exit.orThrow().given());
        return byTheClause.map(byTheClause.derivation(), day -> new Deadline(day, Optional.empty()));
    }

    private void approval(Approval approval, Answer<Deadline> service) {
        RecordedWorking working =
                RecordedWorking.of("By when is the decision in effect?").following(service.derivation());
        if (!service.isAnswered()) {
            Answer<Deadline> none = service.map(working.derivation(), Function.identity());
            add(PlanStep.Kind.EFFECT, approval.council(), none);
            add(PlanStep.Kind.DECISION, approval.council(), none);
            return;
        }
        LocalDate serveBy = service.orThrow().latest();
        working.step(
                R11,
                serveBy,
                () -> "The decision is in effect when notice is served, by " + withWeekday(serveBy) + ".");
        add(PlanStep.Kind.EFFECT, approval.council(), service.map(working.derivation(), Function.identity()));
        LatestDecision latest = new LatestDecision(planner, approval, question.publishedWithin(), serveBy);
        Answer<Deadline> decided = latest.decided();
        add(PlanStep.Kind.DECISION, approval.council(), decided);
        if (decided.isAnswered()) {
            latest.published(decided.orThrow().latest())
                    .ifPresent(published -> add(PlanStep.Kind.PUBLICATION, approval.council(), published));
            timetable(approval, officeDay(decided.orThrow())).lines().forEach(line -> add(approval, line));
        } else if (decided instanceof Answer.CannotSay<Deadline> unknown) {
            papersOfWhatIfs(approval, unknown);
        }
    }

    private void add(Approval approval, TimetableLine line) {
        Optional<Long> slack = line.taken()
                .filter(day -> line.latest().isAnswered())
                .map(day -> ChronoUnit.DAYS.between(day, line.latest().orThrow().latest()))
                .or(line::slackDays);
        steps.add(new PlanStep(
                PlanStep.Kind.of(line.step()),
                approval.council(),
                line.latest(),
                line.taken(),
                slack,
                line.waysLeft()));
    }

    /** Where the day of the decision is known on assumptions only, so are the days of its papers. */
    private void papersOfWhatIfs(Approval approval, Answer.CannotSay<Deadline> decided) {
        Map<PlanStep.Kind, List<WhatIf<Deadline>>> papers = new EnumMap<>(PlanStep.Kind.class);
        decided.whatIfs()
                .forEach(whatIf -> timetable(approval, officeDay(whatIf.value())).lines().stream()
                        .filter(line -> line.latest().isAnswered())
                        .forEach(line -> papers.computeIfAbsent(PlanStep.Kind.of(line.step()), any -> new ArrayList<>())
                                .add(new WhatIf<>(
                                        whatIf.assumption(), line.latest().orThrow()))));
        papers.forEach((kind, whatIfs) -> add(
                kind,
                approval.council(),
                new Answer.CannotSay<>(
                        List.of("It depends on the day of the decision, which cannot be told."),
                        whatIfs,
                        decided.derivation())));
    }

    private static LocalDate officeDay(Deadline deadline) {
        return deadline.latestOfficeDay().orElse(deadline.latest());
    }

    private DecisionTimetable timetable(Approval approval, LocalDate decision) {
        boolean executive = approval.capacity() == Capacity.EXECUTIVE;
        return DecisionTimetable.of(
                MeetingPlan.builder()
                        .council(approval.council())
                        .maker(LatestDecision.maker(approval))
                        .decisionOn(decision)
                        .key(executive ? question.key() : Optional.of(false))
                        .inPrivate(executive && question.inPrivate())
                        .taken(approval.council().equals(question.by()) && executive ? question.taken() : Map.of())
                        .build(),
                question.asAt(),
                planner.profiles(),
                planner.callIn(),
                planner.periods(),
                planner.calendar());
    }

    private List<String> assumptions() {
        List<String> assumptions = new ArrayList<>();
        planner.assumption().ifPresent(assumed -> assumptions.add(assumed.label() + "."));
        assumptions.add(
                question.publishedWithin() == 0
                        ? "The decision is published on the day it is made."
                        : "The decision is published within "
                                + PeriodUnit.WORKING_DAYS.words(question.publishedWithin()) + " of being made.");
        assumptions.add("The executive decides at a meeting, the council at a meeting of the full council.");
        assumptions.addAll(planner.servingAssumptions(agreement));
        return assumptions;
    }

    /** The end that could be named if everything were begun on the day of the question. */
    private Optional<Answer<LocalDate>> insteadEnd() {
        LocalDate asAt = question.asAt().orElseThrow();
        try {
            List<PlannedDecision> decisions = new ArrayList<>();
            for (Approval approval : ExitPlanner.approvals(agreement, question.by())) {
                Optional<Answer<LocalDate>> earliest = timetable(approval, asAt).earliest();
                if (earliest.isPresent() && !earliest.get().isAnswered()) {
                    return Optional.empty();
                }
                LocalDate decided = planner.calendar()
                        .onOrAfter(earliest.map(Answer::orThrow).orElse(asAt));
                decisions.add(new PlannedDecision(
                        approval.council(),
                        LatestDecision.maker(approval),
                        decided,
                        Optional.of(planner.calendar().shift(decided, question.publishedWithin()))));
            }
            Checked<ForwardPlan> forward = planner.forward(new ForwardQuestion(
                    question.agreement(), question.by(), decisions, Optional.empty(), question.method()));
            return forward instanceof Checked.Clean<ForwardPlan> clean
                    ? Optional.of(clean.value().endToName())
                    : Optional.empty();
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }

    private void add(PlanStep.Kind kind, CouncilCode council, Answer<Deadline> latest) {
        Optional<Long> slack = question.asAt()
                .filter(asAt -> latest.isAnswered())
                .map(asAt -> ChronoUnit.DAYS.between(asAt, latest.orThrow().latest()));
        steps.add(new PlanStep(kind, council, latest, Optional.empty(), slack, List.of()));
    }

    private static LocalDate day(PlanStep step) {
        return step.latest().isAnswered() ? step.latest().orThrow().latest() : LocalDate.MIN;
    }
}
