package uk.sharedservices.partnership.programme.saving;

/** Whether a saving repeats. */
public enum Recurrence {
    /** It repeats each year. */
    RECURRENT("recurrent"),
    /** It comes once. */
    ONE_OFF("one-off"),
    /** It repeats for a time and then ends; the first year's effect may be part of a full year's. */
    TIME_LIMITED("time-limited"),
    /** No document says. */
    NOT_STATED("recurrent or one-off not stated");

    private final String words;

    Recurrence(String words) {
        this.words = words;
    }

    /** The recurrence in plain words. */
    public String words() {
        return words;
    }
}
