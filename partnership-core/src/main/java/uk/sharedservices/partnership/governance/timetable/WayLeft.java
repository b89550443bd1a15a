package uk.sharedservices.partnership.governance.timetable;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.rule.Rule;

/**
 * A lawful way that is left when a step was missed.
 *
 * @param rule  the rule that allows it
 * @param what  what is to be done, a sentence
 * @param lastDay  the last day on which it can be done for the decision to be made on its day, with its
 *     office day; empty where the decision moves
 * @param decisionFrom  the earliest day of the decision this way, where it moves
 */
public record WayLeft(Rule rule, String what, Optional<Deadline> lastDay, Optional<LocalDate> decisionFrom) {

    static WayLeft by(Rule rule, String what, Deadline lastDay) {
        return new WayLeft(rule, what, Optional.of(lastDay), Optional.empty());
    }

    static WayLeft later(Rule rule, String what, LocalDate decisionFrom) {
        return new WayLeft(rule, what, Optional.empty(), Optional.of(decisionFrom));
    }
}
