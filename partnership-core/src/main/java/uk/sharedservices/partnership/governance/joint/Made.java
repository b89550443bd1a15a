package uk.sharedservices.partnership.governance.joint;

import java.time.LocalDate;

/** Whether something was so by a day. */
enum Made {
    NO,
    PERHAPS,
    YES;

    /** Returns whether a decision was made by a day, as far as its status and its time tell. */
    static Made by(CouncilDecision decision, LocalDate day) {
        if (!decision.done()) {
            boolean due = decision.decided().filter(when -> when.perhapsBy(day)).isPresent();
            return due ? PERHAPS : NO;
        }
        if (decision.decided().isEmpty()) {
            return PERHAPS;
        }
        if (decision.decided().get().surelyBy(day)) {
            return YES;
        }
        return decision.decided().get().perhapsBy(day) ? PERHAPS : NO;
    }

    /** Returns whether both this and the other are so. */
    Made and(Made other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Returns whether this is not so. */
    Made not() {
        return switch (this) {
            case NO -> YES;
            case PERHAPS -> PERHAPS;
            case YES -> NO;
        };
    }
}
