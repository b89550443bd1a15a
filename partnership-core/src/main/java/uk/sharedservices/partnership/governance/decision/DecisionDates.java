package uk.sharedservices.partnership.governance.decision;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.R11;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.RECORDED_DATE;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The days of a decision, kept apart, and where its records differ from its council's rule.
 *
 * @param decision  the decision as recorded
 * @param callIn  when it is free of call-in and takes effect: as recorded, where that is recorded; by rule otherwise
 * @param variances  the recorded days held against the rule, and the day of implementation against the effective day
 */
public record DecisionDates(DecisionRecord decision, Answer<CallInDates> callIn, List<RuleOutcome> variances) {

    /** Takes a copy. */
    public DecisionDates {
        variances = List.copyOf(variances);
    }

    /**
     * Returns the days of a decision.
     *
     * @param decision  the decision as recorded
     * @param callIn  call-in by the profiles held, or on an assumption
     * @return its days
     */
    public static DecisionDates of(DecisionRecord decision, CallIn callIn) {
        Answer<CallInDates> byRule = callIn.of(decision);
        Answer<CallInDates> taken = decision.effectiveFrom()
                .filter(any -> !(byRule instanceof Answer.NotPermitted))
                .map(recorded -> asRecorded(decision, recorded, byRule))
                .orElse(byRule);
        return new DecisionDates(
                decision,
                taken,
                List.of(
                        variance(
                                "effective day",
                                decision.effectiveFrom(),
                                byRule,
                                dates -> Optional.of(dates.effectiveFrom())),
                        variance("close of call-in", decision.callInClosesOn(), byRule, CallInDates::closes),
                        implementedInTime(decision.implementedOn(), taken)));
    }

    /**
     * Returns whether a decision is carried out on a day on which it has taken effect.
     *
     * @param implemented  the day it is carried out, such as that on which notice is served
     * @param callIn  when it takes effect
     * @return met or breached; not applicable when it is not carried out; undetermined when its effective day cannot be told
     */
    public static RuleOutcome implementedInTime(Optional<LocalDate> implemented, Answer<CallInDates> callIn) {
        if (implemented.isEmpty()) {
            return new RuleOutcome.NotApplicable(R11, "No day of implementation is given.");
        }
        String on = withWeekday(implemented.get());
        if (!callIn.isAnswered()) {
            return new RuleOutcome.Undetermined(
                    R11,
                    "Whether the decision could be implemented on " + on + " cannot be told. "
                            + callIn.inWords(CallInDates::toString));
        }
        CallInDates dates = callIn.orThrow();
        if (implemented.get().equals(dates.effectiveFrom())
                && dates.effectiveAt().isPresent()) {
            return new RuleOutcome.Undetermined(
                    R11,
                    "Whether it is implemented in time on " + on + " depends on the hour: the decision is " + dates
                            + ".");
        }
        return implemented.get().isBefore(dates.effectiveFrom())
                ? new RuleOutcome.Breached(R11, on + " is before the decision takes effect: it is " + dates + ".")
                : new RuleOutcome.Met(R11, "On " + on + " the decision has taken effect: it is " + dates + ".");
    }

    private static Answer<CallInDates> asRecorded(
            DecisionRecord decision, LocalDate recorded, Answer<CallInDates> byRule) {
        RecordedWorking working =
                RecordedWorking.of(byRule.derivation().question()).following(byRule.derivation());
        boolean callable = !byRule.isAnswered() || byRule.orThrow().callable();
        Optional<LocalDate> closes = decision.callInClosesOn()
                .or(() -> byRule.isAnswered() ? byRule.orThrow().closes() : Optional.empty());
        working.step(
                RECORDED_DATE,
                recorded,
                () -> "The council recorded that it is effective from " + withWeekday(recorded) + ".");
        return new Answer.Determined<>(
                new CallInDates(callable, closes, recorded, Optional.empty()), working.derivation());
    }

    /** Picks the day of a rule's dates. */
    private interface Pick {

        Optional<LocalDate> of(CallInDates dates);
    }

    private static String why(Answer<CallInDates> byRule) {
        return byRule.match(
                one -> "", several -> "", missing -> String.join(" ", missing.missing()), Answer.NotPermitted::reason);
    }

    private static RuleOutcome variance(
            String what, Optional<LocalDate> recorded, Answer<CallInDates> byRule, Pick pick) {
        if (recorded.isEmpty()) {
            return new RuleOutcome.NotApplicable(RECORDED_DATE, "No " + what + " is recorded.");
        }
        Optional<LocalDate> ruled = byRule.isAnswered() ? pick.of(byRule.orThrow()) : Optional.empty();
        String is = "The recorded " + what + " is " + withWeekday(recorded.get());
        if (!byRule.isAnswered()) {
            return new RuleOutcome.Undetermined(
                    RECORDED_DATE, is + "; what day the council's rule gives cannot be said: " + why(byRule));
        }
        if (ruled.isEmpty()) {
            return new RuleOutcome.Breached(
                    RECORDED_DATE,
                    is + ", but by the rule the decision cannot be called in: the record is kept and the"
                            + " difference reported.");
        }
        return recorded.equals(ruled)
                ? new RuleOutcome.Met(RECORDED_DATE, is + ", as the rule gives it.")
                : new RuleOutcome.Breached(
                        RECORDED_DATE,
                        is + ", but the rule gives " + withWeekday(ruled.get())
                                + ": the record is kept and the difference reported.");
    }
}
