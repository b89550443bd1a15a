package uk.sharedservices.partnership.governance.decision;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.governance.callin.CallInRules.EXEMPT;
import static uk.sharedservices.partnership.governance.callin.CallInRules.NOT_CALLABLE;
import static uk.sharedservices.partnership.governance.callin.CallInRules.R10;
import static uk.sharedservices.partnership.governance.callin.CallInRules.RECOMMENDATION;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.ExemptClass;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.period.CalendarHorizon;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * When a decision is free of call-in and takes effect, by the rule of the council's constitution.
 *
 * <p>Where that rule is not held the answer is "cannot say", with what would follow on each assumption on offer. Handed an
 * assumption, it answers on that assumption and says so.
 */
public final class CallIn {

    private final GovernanceProfiles profiles;
    private final Optional<CallInAssumption> assumed;
    private final WorkingDayCalendar calendar;

    private CallIn(GovernanceProfiles profiles, Optional<CallInAssumption> assumed, WorkingDayCalendar calendar) {
        this.profiles = profiles;
        this.assumed = assumed;
        this.calendar = calendar;
    }

    /** Returns call-in by the profiles held. */
    public static CallIn by(GovernanceProfiles profiles, WorkingDayCalendar calendar) {
        return new CallIn(profiles, Optional.empty(), calendar);
    }

    /** Returns call-in on an assumption in place of what the profiles hold. */
    public static CallIn assuming(
            CallInAssumption assumption, GovernanceProfiles profiles, WorkingDayCalendar calendar) {
        return new CallIn(profiles, Optional.of(assumption), calendar);
    }

    /** The assumption on which it answers, if it does. */
    public Optional<String> assumed() {
        return assumed.map(CallInAssumption::label);
    }

    /** Returns when a decision is free of call-in and takes effect; its own recorded dates play no part. */
    public Answer<CallInDates> of(DecisionRecord decision) {
        RecordedWorking working = working(decision);
        if (decision.recommendation()) {
            String reason =
                    "It recommends that another decide, and takes no effect; the decision that accepts it does.";
            working.step(RECOMMENDATION, "", () -> reason);
            return new Answer.NotPermitted<>(RECOMMENDATION, reason, working.derivation());
        }
        if (decision.maker().capacity() == Capacity.COUNCIL) {
            CallInDates atOnce = CallInDates.effectiveAtOnce(decision.decidedOn());
            working.step(
                    NOT_CALLABLE,
                    atOnce.effectiveFrom(),
                    () -> "A decision of " + decision.maker().words()
                            + " is not the executive's: it cannot be called in and takes effect when it is made.");
            return new Answer.Determined<>(atOnce, working.derivation());
        }
        return CalendarHorizon.guard(
                working,
                () -> assumed.map(assumption -> onAssumption(assumption, decision, working))
                        .orElseGet(() -> byProfile(decision, working)));
    }

    private Answer<CallInDates> onAssumption(
            CallInAssumption assumption, DecisionRecord decision, RecordedWorking working) {
        working.from(new Input("Assumption", assumption.label(), "a what-if, not the council's own rule"));
        if (assumption.rule().isEmpty()) {
            CallInDates atOnce = CallInDates.effectiveAtOnce(decision.decidedOn());
            working.step(R10, atOnce.effectiveFrom(), () -> assumption.label() + ", it would be " + atOnce + ".");
            return new Answer.Determined<>(atOnce, working.derivation());
        }
        return counted(assumption.rule().get(), assumption.label() + ", it would be ", decision, working);
    }

    private Answer<CallInDates> byProfile(DecisionRecord decision, RecordedWorking working) {
        Optional<GovernanceProfile> profile = profiles.on(decision.council(), decision.decidedOn());
        Optional<CallInRule> rule = profile.flatMap(GovernanceProfile::callIn);
        profile.ifPresent(held -> {
            working.from(new Input("Governance profile", held.name(), held.standing()));
            held.evidence().forEach(evidence -> working.from(Input.asked("Evidence", evidence)));
        });
        if (rule.isEmpty()) {
            working.step(R10, "", () -> "The call-in rule is the constitution's, and it is not held.");
            return cannotSay(notHeld(decision, profile), decision, working);
        }
        CallInRule held = rule.get();
        working.from(Input.asked("Call-in rule", held.toString()));
        held.calledInBy().ifPresent(who -> working.from(Input.asked("May be called in by", who)));
        held.urgencyAgreedBy().ifPresent(who -> working.from(Input.asked("Urgency is agreed by", who)));
        if (exempt(decision, held)) {
            CallInDates atOnce = CallInDates.effectiveAtOnce(decision.decidedOn());
            working.step(
                    EXEMPT,
                    atOnce.effectiveFrom(),
                    () -> "The decision is of a class kept from call-in: it takes effect when it is made.");
            return new Answer.Determined<>(atOnce, working.derivation());
        }
        if (held.exempt().contains(ExemptClass.OFFICER_NON_KEY)
                && decision.maker().isOfficer()
                && decision.key().isEmpty()) {
            working.step(EXEMPT, "", () -> "Decisions of officers that are not key are kept from call-in.");
            return openClass(
                    "Whether the officer's decision is key has not been judged.",
                    "If it were judged key",
                    "If it were judged not key",
                    held,
                    decision,
                    working);
        }
        if (decision.urgencyAgreed()) {
            working.step(EXEMPT, "", () -> "The decision was agreed to be too urgent for call-in.");
            return openClass(
                    "Whether the constitution keeps urgent decisions from call-in is not held.",
                    "If urgent decisions can be called in",
                    "If urgent decisions are kept from call-in",
                    held,
                    decision,
                    working);
        }
        return counted(held, "It is ", decision, working);
    }

    /** The rule is held, and whether it applies to this class of decision is not. */
    private Answer<CallInDates> openClass(
            String missing,
            String ifCallable,
            String ifNot,
            CallInRule held,
            DecisionRecord decision,
            RecordedWorking working) {
        List<WhatIf<CallInDates>> whatIfs = new ArrayList<>();
        decision.publishedOn()
                .ifPresent(published -> whatIfs.add(new WhatIf<>(ifCallable, held.dates(published, calendar))));
        whatIfs.add(new WhatIf<>(ifNot, CallInDates.effectiveAtOnce(decision.decidedOn())));
        return new Answer.CannotSay<>(
                List.of(missing), whatIfs, working.on(calendar).derivation());
    }

    private static boolean exempt(DecisionRecord decision, CallInRule rule) {
        boolean officer = decision.maker().isOfficer();
        boolean notKey = decision.key().filter(judged -> !judged.isKey()).isPresent();
        return (officer && rule.exempt().contains(ExemptClass.OFFICER))
                || (officer && notKey && rule.exempt().contains(ExemptClass.OFFICER_NON_KEY))
                || (decision.urgencyAgreed() && rule.exempt().contains(ExemptClass.URGENT));
    }

    private Answer<CallInDates> counted(
            CallInRule rule, String saying, DecisionRecord decision, RecordedWorking working) {
        if (decision.publishedOn().isEmpty()) {
            working.step(R10, "", () -> "Call-in runs from publication: " + rule + ".");
            return Answer.cannotSay(working, "The day on which the decision was published is not known.");
        }
        working.on(calendar);
        CallInDates dates = rule.dates(decision.publishedOn().get(), calendar);
        working.step(
                R10,
                dates.effectiveFrom(),
                () -> "Published on " + withWeekday(decision.publishedOn().get()) + "; call-in is " + rule + ". "
                        + saying + dates + ".");
        return new Answer.Determined<>(dates, working.derivation());
    }

    /** Offers every assumption or none: the kindest alone, told because it needs no publication, would mislead. */
    private Answer<CallInDates> cannotSay(String missing, DecisionRecord decision, RecordedWorking working) {
        List<WhatIf<CallInDates>> whatIfs = new ArrayList<>();
        List<String> alsoMissing = new ArrayList<>(List.of(missing));
        if (decision.publishedOn().isEmpty()) {
            alsoMissing.add("The day on which the decision is published is not known either.");
        } else {
            for (CallInAssumption assumption : profiles.assumptions()) {
                try {
                    whatIfs.add(new WhatIf<>(
                            assumption.label(),
                            assumption.dates(
                                    decision.decidedOn(), decision.publishedOn().get(), calendar)));
                } catch (OutsideCalendarException notKnown) {
                    // A what-if that needs days past the horizon is not offered.
                }
            }
        }
        working.on(calendar);
        return new Answer.CannotSay<>(alsoMissing, whatIfs, working.derivation());
    }

    private String notHeld(DecisionRecord decision, Optional<GovernanceProfile> profile) {
        if (profile.isPresent()) {
            return "The call-in rule of " + profile.get().name() + " is not known."
                    + profile.get().note().map(note -> " " + note).orElse("");
        }
        List<GovernanceProfile> others = profiles.of(decision.council());
        if (others.isEmpty()) {
            return "No governance profile of " + decision.council() + " is held.";
        }
        GovernanceProfile latest = others.get(others.size() - 1);
        return "No governance profile of " + latest.name() + " covers " + day(decision.decidedOn())
                + ": the latest held covers " + day(latest.firstDay()) + " to " + day(latest.goodTo()) + " ("
                + latest.standing() + ").";
    }

    private static RecordedWorking working(DecisionRecord decision) {
        RecordedWorking working = RecordedWorking.of("When does the decision take effect?")
                .from(Input.asked(
                        "Decided",
                        withWeekday(decision.decidedOn()) + ", by "
                                + decision.maker().words()));
        decision.publishedOn().ifPresent(on -> working.from(Input.asked("Published", withWeekday(on))));
        return working;
    }
}
