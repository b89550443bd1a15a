package uk.sharedservices.partnership.agreement.life;

/** The states in which an agreement can be on a day. */
public enum AgreementState {
    /** Its first day is still to come. */
    NOT_BEGUN("not begun"),
    /** It binds, and no notice to end it is running. */
    IN_FORCE("in force"),
    /** It binds, and a notice to end it is running. */
    UNDER_NOTICE("under notice"),
    /** Its term ran out, renewals included. */
    EXPIRED("expired"),
    /** A notice ended it, waived, paid for or run to its end. */
    TERMINATED("terminated");

    private final String words;

    AgreementState(String words) {
        this.words = words;
    }

    /** The state in plain words. */
    public String words() {
        return words;
    }

    /** Returns whether the agreement no longer binds. */
    public boolean isOver() {
        return this == EXPIRED || this == TERMINATED;
    }
}
