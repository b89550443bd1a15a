package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.exit.ExitRules.PUBLISHED_WITHIN;
import static uk.sharedservices.partnership.exit.ExitRules.SAME_CAPACITY;
import static uk.sharedservices.partnership.governance.callin.CallInRules.NOT_CALLABLE;
import static uk.sharedservices.partnership.governance.callin.CallInRules.R10;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.R11;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.LatestNotice;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.validation.Checked;

/** Reasons from a wanted end to the latest day of every step. */
final class Backward {

    private final ExitPlanner planner;
    private final ServiceLevelAgreement agreement;
    private final BackwardQuestion question;

    Backward(ExitPlanner planner, ServiceLevelAgreement agreement, BackwardQuestion question) {
        this.planner = planner;
        this.agreement = agreement;
        this.question = question;
    }

    BackwardPlan plan() {
        Answer<Deadline> given = noticeGiven();
        Answer<Deadline> service = new LatestService(planner.calendar(), agreement, question.method()).before(given);
        List<PlanStep> steps = new ArrayList<>();
        List<Approval> approvals = ExitPlanner.approvals(agreement, question.by());
        approvals.forEach(approval -> approval(approval, service, steps));
        if (approvals.isEmpty()) {
            RecordedWorking working = RecordedWorking.of("What is the latest day for the decision?");
            working.step(
                    SAME_CAPACITY, "", () -> "An exit is decided in the capacity in which the agreement was made.");
            add(
                    PlanStepKind.DECISION,
                    question.by(),
                    Answer.cannotSay(working, planner.capacityNotKnown(agreement, question.by())),
                    steps);
        }
        add(PlanStepKind.SERVICE, question.by(), service, steps);
        add(PlanStepKind.NOTICE_GIVEN, question.by(), given, steps);
        steps.sort(Comparator.comparing(Backward::day).thenComparing(PlanStep::kind));
        boolean late = steps.stream().anyMatch(PlanStep::hasPassed);
        return new BackwardPlan(question, steps, assumptions(), late ? insteadEnd() : Optional.empty());
    }

    private Answer<Deadline> noticeGiven() {
        Optional<NoticeClause> clause = agreement.noticeClauseOn(question.asAt().orElse(question.wantedEnd()));
        if (clause.isEmpty()) {
            RecordedWorking working = RecordedWorking.of("What is the latest day to give notice?")
                    .from(Input.asked("Wanted end", withWeekday(question.wantedEnd())));
            working.step(R11, "", () -> "It depends on how much notice the agreement asks for.");
            return Answer.cannotSay(working, "The notice clause of " + agreement.name() + " is not known.");
        }
        Answer<LocalDate> latest = LatestNotice.forEnd(clause.get().terms(), question.wantedEnd(), planner.calendar());
        return latest.map(latest.derivation(), day -> new Deadline(day, Optional.empty()));
    }

    private void approval(Approval approval, Answer<Deadline> service, List<PlanStep> steps) {
        add(PlanStepKind.EFFECT, approval.council(), effect(service), steps);
        Answer<Deadline> published = published(approval, service);
        Answer<Deadline> decided = decided(approval, service, published);
        if (approval.capacity() == Capacity.EXECUTIVE) {
            add(PlanStepKind.PUBLICATION, approval.council(), published, steps);
        }
        add(PlanStepKind.DECISION, approval.council(), decided, steps);
        if (decided.isAnswered()) {
            Deadline latest = decided.orThrow();
            timetable(approval, latest.latestOfficeDay().orElse(latest.latest()))
                    .lines()
                    .forEach(line -> steps.add(new PlanStep(
                            PlanStepKind.of(line.step()),
                            approval.council(),
                            line.latest(),
                            line.slackDays(),
                            line.waysLeft())));
        }
    }

    private Answer<Deadline> effect(Answer<Deadline> service) {
        RecordedWorking working = going("By when is the decision in effect?", service);
        if (service.isAnswered()) {
            working.step(
                    R11,
                    service.orThrow().latest(),
                    () -> "The decision is in effect when notice is served, by " + service.orThrow() + ".");
        }
        return service.map(working.derivation(), Function.identity());
    }

    private Answer<Deadline> published(Approval approval, Answer<Deadline> service) {
        RecordedWorking working = going("What is the latest day to publish the decision?", service);
        if (!service.isAnswered()) {
            return service.map(working.derivation(), Function.identity());
        }
        LocalDate by = service.orThrow().latest();
        if (planner.assumption().isPresent()) {
            CallInAssumption assumed = planner.assumption().get();
            working.from(new Input("Assumption", assumed.label(), "a what-if, not the council's known rule"));
            return publishedUnder(assumed.rule(), by, working);
        }
        Optional<GovernanceProfile> profile = planner.profiles().on(approval.council(), by);
        Optional<CallInRule> rule = profile.flatMap(GovernanceProfile::callIn);
        if (rule.isPresent()) {
            working.from(new Input(
                    "Governance profile", profile.get().name(), profile.get().standing()));
            return publishedUnder(rule, by, working);
        }
        working.step(R10, "", () -> "The call-in rule is the constitution's, and it is not held for that day.");
        String missing = "The call-in rule of " + planner.partnership().nameOf(approval.council()) + " for "
                + withWeekday(by) + " is not known.";
        List<WhatIf<Deadline>> whatIfs = planner.profiles().assumptions().stream()
                .flatMap(assumption -> {
                    Answer<Deadline> then = publishedUnder(assumption.rule(), by, RecordedWorking.of("What if?"));
                    return then.isAnswered()
                            ? Optional.of(new WhatIf<>(assumption.label(), then.orThrow())).stream()
                            : Optional.<WhatIf<Deadline>>empty().stream();
                })
                .toList();
        return new Answer.CannotSay<>(
                List.of(missing), whatIfs, working.on(planner.calendar()).derivation());
    }

    private Answer<Deadline> publishedUnder(Optional<CallInRule> rule, LocalDate by, RecordedWorking working) {
        return CalendarHorizon.guard(working.on(planner.calendar()), () -> {
            LocalDate latest = rule.map(held -> held.latestPublication(by, planner.calendar()))
                    .orElse(by);
            Deadline deadline = Deadline.on(latest, planner.calendar());
            working.step(
                    R10,
                    latest,
                    () -> rule.map(held -> "Call-in is " + held + ": to").orElse("Without call-in, to")
                            + " be in effect by " + withWeekday(by) + " the decision is published by " + deadline
                            + ".");
            return new Answer.Determined<>(deadline, working.derivation());
        });
    }

    private Answer<Deadline> decided(Approval approval, Answer<Deadline> service, Answer<Deadline> published) {
        if (approval.capacity() == Capacity.COUNCIL) {
            RecordedWorking working = going("What is the latest day for the decision?", service);
            if (service.isAnswered()) {
                working.step(
                        NOT_CALLABLE,
                        service.orThrow().latest(),
                        () -> "A decision of the council takes effect when it is made.");
            }
            return service.map(working.derivation(), Function.identity());
        }
        RecordedWorking working = going("What is the latest day for the decision?", published);
        return CalendarHorizon.guard(working, () -> {
            Answer<Deadline> moved = published.map(working.derivation(), this::decidedBefore);
            if (!moved.isAnswered()) {
                return moved;
            }
            working.step(
                    PUBLISHED_WITHIN,
                    moved.orThrow().latest(),
                    () -> "Published within " + PeriodUnit.WORKING_DAYS.words(question.publishedWithin())
                            + " of the decision (assumed), it is decided by " + moved.orThrow() + ".");
            return moved.map(working.derivation(), Function.identity());
        });
    }

    /** The last day from which the working days to publication do not go past the latest day of publication. */
    private Deadline decidedBefore(Deadline published) {
        int within = question.publishedWithin();
        LocalDate latest = within == 0
                ? published.latest()
                : planner.calendar()
                        .shift(planner.calendar().onOrBefore(published.latest()), 1 - within)
                        .minusDays(1);
        return Deadline.on(latest, planner.calendar());
    }

    private DecisionTimetable timetable(Approval approval, LocalDate decision) {
        boolean executive = approval.capacity() == Capacity.EXECUTIVE;
        return DecisionTimetable.of(
                MeetingPlan.builder()
                        .council(approval.council())
                        .maker(executive ? DecisionMaker.EXECUTIVE : DecisionMaker.FULL_COUNCIL)
                        .decisionOn(decision)
                        .key(executive ? question.key() : Optional.of(false))
                        .inPrivate(executive && question.inPrivate())
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
                "The decision is published within " + question.publishedWithin() + " working days of being made.");
        assumptions.add("The executive decides at a meeting, the council at a meeting of the full council.");
        return assumptions;
    }

    /** The end that could be named if everything were begun on the day of the question. */
    private Optional<Answer<LocalDate>> insteadEnd() {
        LocalDate asAt = question.asAt().orElseThrow();
        try {
            List<PlannedDecision> decisions = new ArrayList<>();
            for (Approval approval : ExitPlanner.approvals(agreement, question.by())) {
                Optional<LocalDate> earliest = timetable(approval, asAt)
                        .earliest()
                        .filter(Answer::isAnswered)
                        .map(Answer::orThrow);
                LocalDate decided = planner.calendar().onOrAfter(earliest.orElse(asAt));
                decisions.add(new PlannedDecision(
                        approval.council(),
                        approval.capacity() == Capacity.EXECUTIVE
                                ? DecisionMaker.EXECUTIVE
                                : DecisionMaker.FULL_COUNCIL,
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

    private void add(PlanStepKind kind, CouncilCode council, Answer<Deadline> latest, List<PlanStep> steps) {
        steps.add(new PlanStep(
                kind,
                council,
                latest,
                question.asAt()
                        .filter(asAt -> latest.isAnswered())
                        .map(asAt ->
                                ChronoUnit.DAYS.between(asAt, latest.orThrow().latest())),
                List.of()));
    }

    private static LocalDate day(PlanStep step) {
        return step.latest().isAnswered() ? step.latest().orThrow().latest() : LocalDate.MIN;
    }

    private static RecordedWorking going(String asked, Answer<?> earlier) {
        return RecordedWorking.of(asked).following(earlier.derivation());
    }
}
