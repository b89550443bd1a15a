package uk.sharedservices.partnership.governance.timetable;

/** How a step stands on the day of the question. */
public enum StepStanding {
    /** It was taken in time. */
    TAKEN("taken in time"),
    /** It was taken too late on the usual reading and in time on another. */
    TAKEN_ARGUABLE("taken too late on the usual reading only"),
    /** It was taken too late. */
    TAKEN_LATE("taken too late"),
    /** Its latest day is still to come. */
    AHEAD("ahead"),
    /** Its latest day is the day of the question. */
    TODAY("due today"),
    /** It has passed on the usual reading and not on another. */
    ARGUABLE("passed on the usual reading only"),
    /** It has passed. */
    PASSED("passed"),
    /** Its latest day cannot be told. */
    CANNOT_SAY("cannot be told"),
    /** No day of the question was given. */
    NOT_ASKED("");

    private final String words;

    StepStanding(String words) {
        this.words = words;
    }

    /** The standing in plain words; empty where there is none. */
    public String words() {
        return words;
    }

    /** Returns whether the step was missed, at least on the usual reading. */
    public boolean isMissed() {
        return this == TAKEN_LATE || this == TAKEN_ARGUABLE || this == ARGUABLE || this == PASSED;
    }
}
