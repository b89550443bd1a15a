package uk.sharedservices.partnership.governance.decided;

import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.When;

/** What must hold of a step by which a decision is carried out. */
final class ImplementationCheck {

    private ImplementationCheck() {}

    static void of(ImplementationStep step) {
        Optional<When> taken = step.finished().or(step::begun);
        if (taken.isPresent() && !step.done()) {
            throw InvalidValueException.of(
                    "step that is only " + step.status().words(),
                    "must not be begun or finished",
                    taken.get().inWords());
        }
        if (step.finished().isPresent()
                && step.begun()
                        .filter(begun -> step.finished().get().lastDay().isBefore(begun.firstDay()))
                        .isPresent()) {
            throw InvalidValueException.of(
                    "step",
                    "must not be finished before it is begun, "
                            + step.begun().get().inWords(),
                    step.finished().get().inWords());
        }
        if (step.evidence().isPresent() && step.finished().isEmpty()) {
            throw InvalidValueException.of(
                    "evidence that a step was finished", "must come with when it was finished", "without");
        }
    }
}
