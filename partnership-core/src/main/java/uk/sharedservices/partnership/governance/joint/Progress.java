package uk.sharedservices.partnership.governance.joint;

/** How far something decided has been carried out. */
public enum Progress {
    /** Nothing of it is begun. */
    NOT_BEGUN("not begun"),
    /** It is begun, and not all of it is finished. */
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
