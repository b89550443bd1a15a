package uk.sharedservices.partnership.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.exit.ExitRules.PUBLISHED_WITHIN;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.period.PeriodUnit;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The latest day of a decision that has taken effect when notice is served, found by asking of each day, from the day of
 * service back, when a decision made on it would take effect.
 */
final class LatestDecision {

    /** Longer than any call-in and any publication over any run of holidays. */
    private static final int FURTHEST_BACK = 300;

    private final ExitPlanner planner;
    private final Approval approval;
    private final int publishedWithin;
    private final LocalDate serveBy;

    LatestDecision(ExitPlanner planner, Approval approval, int publishedWithin, LocalDate serveBy) {
        this.planner = planner;
        this.approval = approval;
        this.publishedWithin = publishedWithin;
        this.serveBy = serveBy;
    }

    /** Returns the latest day of the decision; "cannot say", with what-ifs, if no day is known to do. */
    Answer<Deadline> decided() {
        Optional<Answer<CallInDates>> unanswered = Optional.empty();
        for (int back = 0; back < FURTHEST_BACK; back++) {
            LocalDate day = serveBy.minusDays(back);
            Answer<CallInDates> effect = effect(day);
            if (inTime(effect)) {
                Answer<Deadline> found = found(day, effect);
                return unanswered.isEmpty() ? found : beforeUntoldDays(found, unanswered.get());
            }
            if (!effect.isAnswered() && unanswered.isEmpty()) {
                unanswered = Optional.of(effect);
            }
        }
        Answer<CallInDates> why = unanswered.orElseGet(() -> effect(serveBy));
        return new Answer.CannotSay<>(missing(why), whatIfs(), why.derivation());
    }

    /** Past days whose effect cannot be told, no earlier day is known to be the latest: it is a what-if. */
    private Answer<Deadline> beforeUntoldDays(Answer<Deadline> found, Answer<CallInDates> untold) {
        List<WhatIf<Deadline>> whatIfs = new ArrayList<>();
        whatIfs.add(new WhatIf<>("If no later day would do", found.orThrow()));
        whatIfs.addAll(whatIfs());
        return new Answer.CannotSay<>(missing(untold), whatIfs, found.derivation());
    }

    private static List<String> missing(Answer<CallInDates> why) {
        return why instanceof Answer.CannotSay<CallInDates> unknown
                ? unknown.missing()
                : List.of("No day of decision in the " + FURTHEST_BACK + " days before service is known to do.");
    }

    /** Returns the latest day of publication for a decision; empty if it cannot be called in, so that none binds. */
    Optional<Answer<Deadline>> published(LocalDate decided) {
        for (LocalDate day = serveBy; !day.isBefore(decided); day = day.minusDays(1)) {
            Answer<CallInDates> effect =
                    planner.callIn().of(decision(decided, Optional.of(day)).asRecord());
            if (inTime(effect)) {
                return effect.orThrow().callable()
                        ? Optional.of(
                                new Answer.Determined<>(Deadline.on(day, planner.calendar()), effect.derivation()))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private Answer<Deadline> found(LocalDate day, Answer<CallInDates> effect) {
        RecordedWorking working =
                RecordedWorking.of("What is the latest day for the decision?").following(effect.derivation());
        Deadline deadline = Deadline.on(day, planner.calendar());
        working.on(planner.calendar())
                .step(
                        PUBLISHED_WITHIN,
                        day,
                        () -> "To have taken effect when notice is served, by " + withWeekday(serveBy)
                                + ", it is decided by "
                                + deadline
                                + (effect.orThrow().callable()
                                        ? ", publication within " + PeriodUnit.WORKING_DAYS.words(publishedWithin)
                                                + " assumed."
                                        : "."));
        return new Answer.Determined<>(deadline, working.derivation());
    }

    private List<WhatIf<Deadline>> whatIfs() {
        List<WhatIf<Deadline>> whatIfs = new ArrayList<>();
        if (planner.assumption().isEmpty()) {
            for (CallInAssumption assumption : planner.profiles().assumptions()) {
                Answer<Deadline> assumed =
                        new LatestDecision(planner.assuming(assumption), approval, publishedWithin, serveBy).decided();
                if (assumed.isAnswered()) {
                    whatIfs.add(new WhatIf<>(assumption.label(), assumed.orThrow()));
                }
            }
        }
        return whatIfs;
    }

    private Answer<CallInDates> effect(LocalDate day) {
        return planner.callIn().of(decision(day, publication(day)).asRecord());
    }

    private Optional<LocalDate> publication(LocalDate decided) {
        try {
            return Optional.of(planner.calendar().shift(decided, publishedWithin));
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }

    private PlannedDecision decision(LocalDate day, Optional<LocalDate> published) {
        return new PlannedDecision(approval.council(), maker(approval), day, published);
    }

    private boolean inTime(Answer<CallInDates> effect) {
        return effect.isAnswered() && !effect.orThrow().firstWholeDay().isAfter(serveBy);
    }

    /** Who decides in a capacity, as a plan takes it: the executive at a meeting, or the full council. */
    static DecisionMaker maker(Approval approval) {
        return approval.capacity() == Capacity.EXECUTIVE ? DecisionMaker.EXECUTIVE : DecisionMaker.FULL_COUNCIL;
    }
}
