package uk.sharedservices.partnership.governance.decided;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.DecisionMaker;

/** What must hold of one council's decision, whatever else the file lists. */
final class CouncilDecisionCheck {

    private static final Set<DecisionMaker> COMMITTEES =
            Set.of(DecisionMaker.EXECUTIVE_JOINT_COMMITTEE, DecisionMaker.COMMITTEE);

    private CouncilDecisionCheck() {}

    static void of(CouncilDecision decision) {
        notItself(decision, "superseded", "supersedes", decision.supersedes());
        notItself(decision, "revisited", "revisits", decision.revisits());
        decision.accepts().forEach(accepted -> notItself(decision, "accepted", "accepts", Optional.of(accepted)));
        if (decision.jointCommittee().isPresent() && !COMMITTEES.contains(decision.maker())) {
            throw InvalidValueException.of(
                    "decision of a joint committee",
                    "must be made by EXECUTIVE_JOINT_COMMITTEE or COMMITTEE",
                    decision.maker());
        }
        if (decision.changes().isPresent() != (decision.outcome() == DecisionOutcome.AGREED_WITH_CHANGES)) {
            throw InvalidValueException.of(
                    "decision",
                    "must say what it changed where it agreed with changes, and only there",
                    decision.outcome());
        }
        boolean agrees = decision.outcome().stance() == Stance.AGREES;
        if (!agrees && !(decision.conditions().isEmpty() && decision.accepts().isEmpty())) {
            throw InvalidValueException.of(
                    "decision with conditions or changes accepted", "must agree", decision.outcome());
        }
        decision.decided()
                .map(When::firstDay)
                .ifPresent(earliest -> decision.implementation()
                        .forEach(step -> step.finished()
                                .map(When::lastDay)
                                .filter(done -> done.isBefore(earliest))
                                .ifPresent(done -> {
                                    throw InvalidValueException.of(
                                            "step by which a decision is carried out",
                                            "must not be finished before the decision, " + day(earliest),
                                            day(done));
                                })));
    }

    /** Returns the first day on which a step is recorded as finished, if one is. */
    static Optional<LocalDate> firstStepFinished(CouncilDecision decision) {
        return decision.implementation().stream()
                .flatMap(step -> step.finished().stream())
                .filter(When::isOneDay)
                .map(When::firstDay)
                .min(LocalDate::compareTo);
    }

    private static void notItself(CouncilDecision decision, String what, String field, Optional<DecisionId> other) {
        other.filter(decision.id()::equals).ifPresent(same -> {
            throw InvalidValueException.of("decision " + what, "must be another decision", same.value())
                    .at(field);
        });
    }
}
