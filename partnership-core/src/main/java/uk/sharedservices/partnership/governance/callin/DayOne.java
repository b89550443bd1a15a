package uk.sharedservices.partnership.governance.callin;

/** The first day of a call-in period. */
public enum DayOne {
    /** The day of publication or, if that is no working day, the next working day. */
    PUBLICATION_DAY("the day of publication"),
    /** The first working day after publication. */
    NEXT_WORKING_DAY("the first working day after publication");

    private final String words;

    DayOne(String words) {
        this.words = words;
    }

    /** The day in plain words. */
    public String words() {
        return words;
    }
}
