package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.exit.ExitRules.SAME_CAPACITY;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.R11;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.decision.DecisionDates;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;
import uk.sharedservices.partnership.rule.WhatIf;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** Reasons from decisions, or a day of service, to the last day. */
final class Forward {

    private final ExitPlanner planner;
    private final ServiceLevelAgreement agreement;
    private final ForwardQuestion question;

    /** Whether, for a what-if, the decisions given are taken to be those that are needed where no capacity is recorded. */
    private final boolean assumingCapacity;

    Forward(ExitPlanner planner, ServiceLevelAgreement agreement, ForwardQuestion question) {
        this(planner, agreement, question, false);
    }

    private Forward(
            ExitPlanner planner, ServiceLevelAgreement agreement, ForwardQuestion question, boolean assumingCapacity) {
        this.planner = planner;
        this.agreement = agreement;
        this.question = question;
        this.assumingCapacity = assumingCapacity;
    }

    Checked<ForwardPlan> plan() {
        List<ApprovalPlan> approvals = new ArrayList<>();
        ExitPlanner.approvals(agreement, question.by()).forEach(needed -> approvals.add(approval(needed)));
        ofUnknownCapacity()
                .forEach(given -> approvals.add(new ApprovalPlan(
                        given.council(), given.maker().capacity(), Optional.of(given), effective(given))));
        Answer<LocalDate> mayServe = mayServeFrom(approvals);
        Optional<LocalDate> serveOn = question.serveOn().or(() -> firstServiceDay(mayServe));
        if (serveOn.isEmpty()) {
            return Checked.clean(unserved(approvals, mayServe));
        }
        Checked<ExitAnswer> asked = planner.exitOn(agreement, question.by(), serveOn.get(), question.method())
                .putTo(planner.partnership(), planner.calendar());
        return asked instanceof Checked.Clean<ExitAnswer> exit
                ? Checked.clean(served(approvals, mayServe, serveOn.get(), exit.value()))
                : new Checked.Faulty<>(
                        asked.faults().stream().map(this::ofService).toList());
    }

    /** The day of service is at fault, and not a day that the asker need have given. */
    private Fault ofService(Fault fault) {
        return fault.path().equals("$.given")
                ? new Fault(
                        "$.serveOn",
                        fault.mustHold(),
                        fault.found()
                                + (question.serveOn().isPresent()
                                        ? ""
                                        : ", the first working day on which notice may be served"))
                : fault;
    }

    private ForwardPlan served(
            List<ApprovalPlan> approvals, Answer<LocalDate> mayServe, LocalDate serveOn, ExitAnswer exit) {
        List<RuleOutcome> checks = approvals.stream()
                .map(approval -> DecisionDates.implementedInTime(Optional.of(serveOn), approval.effective()))
                .toList();
        List<String> cautions = new ArrayList<>(capacitiesMissing());
        checks.stream()
                .filter(check -> !(check instanceof RuleOutcome.Met))
                .map(RuleOutcome::reason)
                .forEach(cautions::add);
        cautions.addAll(exit.cautions());
        if (agreement.serviceClause().isPresent()) {
            cautions.addAll(planner.servingAssumptions(agreement));
        }
        return new ForwardPlan(
                question,
                planner.assumption().map(CallInAssumption::label),
                approvals,
                mayServe,
                Optional.of(serveOn),
                resting(exit.lastDay(), mayServe),
                resting(exit.earliestEnd(), mayServe),
                resting(exit.endToName(), mayServe),
                Optional.of(exit),
                checks,
                cautions);
    }

    /** Where the day of service was reckoned and not asked, the answer rests on how it was reckoned. */
    private Answer<LocalDate> resting(Answer<LocalDate> answer, Answer<LocalDate> mayServe) {
        if (question.serveOn().isPresent()) {
            return answer;
        }
        RecordedWorking working = RecordedWorking.of(answer.derivation().question())
                .following(mayServe.derivation())
                .following(answer.derivation());
        return answer.map(working.derivation(), Function.identity());
    }

    private ForwardPlan unserved(List<ApprovalPlan> approvals, Answer<LocalDate> mayServe) {
        List<RuleOutcome> checks = approvals.stream()
                .map(approval -> DecisionDates.implementedInTime(Optional.empty(), approval.effective()))
                .toList();
        return new ForwardPlan(
                question,
                planner.assumption().map(CallInAssumption::label),
                approvals,
                mayServe,
                Optional.empty(),
                withWhatIfs(mayServe, ForwardPlan::lastDay),
                withWhatIfs(mayServe, ForwardPlan::earliestEnd),
                withWhatIfs(mayServe, ForwardPlan::endToName),
                Optional.empty(),
                checks,
                List.of());
    }

    /** The decisions given of councils whose capacity is not recorded: told, and no answer by themselves. */
    private List<PlannedDecision> ofUnknownCapacity() {
        List<CouncilCode> unknown = planner.capacityNotKnown(agreement, question.by());
        return question.decisions().stream()
                .filter(decision -> unknown.contains(decision.council()))
                .toList();
    }

    private List<String> capacitiesMissing() {
        List<CouncilCode> decided =
                ofUnknownCapacity().stream().map(PlannedDecision::council).toList();
        return planner.capacityNotKnown(agreement, question.by()).stream()
                .filter(council -> !(assumingCapacity && decided.contains(council)))
                .map(council -> planner.capacityMissing(agreement, council))
                .toList();
    }

    private ApprovalPlan approval(Approval needed) {
        Optional<PlannedDecision> decision = question.decisions().stream()
                .filter(planned -> planned.council().equals(needed.council())
                        && planned.maker().capacity() == needed.capacity())
                .findFirst();
        Answer<CallInDates> effective = decision.map(this::effective).orElseGet(() -> noDecision(needed));
        return new ApprovalPlan(needed.council(), needed.capacity(), decision, effective);
    }

    /** When a decision takes effect: as recorded, where that is recorded. */
    private Answer<CallInDates> effective(PlannedDecision decision) {
        return DecisionDates.of(decision.asRecord(), planner.callIn()).callIn();
    }

    private Answer<CallInDates> noDecision(Approval needed) {
        RecordedWorking working = RecordedWorking.of("When does the decision take effect?")
                .from(new Input(
                        "Made in the capacity of the",
                        needed.capacity().words() + " of "
                                + planner.partnership().nameOf(needed.council()),
                        needed.standing()));
        working.step(SAME_CAPACITY, needed.capacity(), () -> "The same capacity decides to end it.");
        return Answer.cannotSay(
                working,
                "No decision by the " + needed.capacity().words() + " of "
                        + planner.partnership().nameOf(needed.council()) + " to end the agreement is given.");
    }

    private Answer<LocalDate> mayServeFrom(List<ApprovalPlan> approvals) {
        RecordedWorking working = RecordedWorking.of("From when may notice be served?");
        List<String> missing = new ArrayList<>(capacitiesMissing());
        for (ApprovalPlan approval : approvals) {
            working.following(approval.effective().derivation());
            if (approval.effective() instanceof Answer.CannotSay<CallInDates> unknown) {
                missing.addAll(unknown.missing());
            } else if (approval.effective() instanceof Answer.NotPermitted<CallInDates> refused) {
                return new Answer.NotPermitted<>(refused.rule(), refused.reason(), working.derivation());
            }
        }
        if (!missing.isEmpty()) {
            working.step(R11, "", () -> "Whether each decision can be implemented is not known.");
            return Answer.cannotSay(working, missing);
        }
        LocalDate from = approvals.stream()
                .map(approval -> approval.effective().orThrow().firstWholeDay())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        working.step(
                R11,
                from,
                () -> "Every decision needed has taken effect on " + withWeekday(from) + ": notice may be served"
                        + " from then.");
        return new Answer.Determined<>(from, working.derivation());
    }

    private Optional<LocalDate> firstServiceDay(Answer<LocalDate> mayServe) {
        if (!mayServe.isAnswered()) {
            return Optional.empty();
        }
        try {
            return Optional.of(planner.calendar().onOrAfter(mayServe.orThrow()));
        } catch (OutsideCalendarException notKnown) {
            return Optional.of(mayServe.orThrow());
        }
    }

    /** Puts the same question on every assumption on offer: none is the answer, each is labelled. */
    private Answer<LocalDate> withWhatIfs(Answer<LocalDate> mayServe, Function<ForwardPlan, Answer<LocalDate>> asked) {
        if (!(mayServe instanceof Answer.CannotSay<LocalDate> unknown)) {
            return mayServe;
        }
        List<WhatIf<LocalDate>> whatIfs = new ArrayList<>();
        if (planner.assumption().isEmpty()) {
            for (CallInAssumption assumption : planner.profiles().assumptions()) {
                whatIf(assumption.label(), new Forward(planner.assuming(assumption), agreement, question), asked)
                        .ifPresent(whatIfs::add);
            }
        }
        if (!assumingCapacity && !ofUnknownCapacity().isEmpty()) {
            String label = "If "
                    + ofUnknownCapacity().stream()
                            .map(decision ->
                                    "the " + decision.maker().capacity().words() + " of "
                                            + planner.partnership().nameOf(decision.council()))
                            .collect(Collectors.joining(" and "))
                    + " made the agreement";
            whatIf(label, new Forward(planner, agreement, question, true), asked)
                    .ifPresent(whatIfs::add);
        }
        return new Answer.CannotSay<>(unknown.missing(), whatIfs, mayServe.derivation());
    }

    private static Optional<WhatIf<LocalDate>> whatIf(
            String label, Forward assumed, Function<ForwardPlan, Answer<LocalDate>> asked) {
        return assumed.plan() instanceof Checked.Clean<ForwardPlan> clean
                        && asked.apply(clean.value()).isAnswered()
                ? Optional.of(new WhatIf<>(label, asked.apply(clean.value()).orThrow()))
                : Optional.empty();
    }
}
