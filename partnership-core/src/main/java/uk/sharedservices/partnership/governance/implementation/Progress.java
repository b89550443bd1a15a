package uk.sharedservices.partnership.governance.implementation;

/** How far something decided has been carried out, as far as is recorded. */
public enum Progress {
    /** Nothing of it is recorded as begun. */
    NOT_BEGUN("not recorded as begun"),
    /** Some of it is begun, and not all of it is recorded as finished. */
    UNDER_WAY("under way"),
    /** All of it is finished. */
    FINISHED("finished");

    private final String words;

    Progress(String words) {
        this.words = words;
    }

    /** The progress in plain words. */
    public String words() {
        return words;
    }
}
