package uk.sharedservices.partnership.governance.decided;

import java.time.LocalDate;

/**
 * Whether something was so by a day, as far as the record tells. Of what is only planned or proposed for a day that has come,
 * and of what happened at a time too vague to tell, it cannot be said.
 */
public enum Made {
    /** It was not. */
    NO,
    /** It cannot be said whether it was. */
    PERHAPS,
    /** It was. */
    YES;

    /** Returns whether a decision was made by a day, as far as its status and its time tell. */
    public static Made by(CouncilDecision decision, LocalDate day) {
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
    public Made and(Made other) {
        return compareTo(other) < 0 ? this : other;
    }

    /** Returns whether this is not so. */
    public Made not() {
        return switch (this) {
            case NO -> YES;
            case PERHAPS -> PERHAPS;
            case YES -> NO;
        };
    }
}
