package uk.sharedservices.partnership.post;

/** The forms by which an officer serves another council. */
public enum Placement {
    /** The officer stays employed at home and works for another council under a secondment agreement. */
    SECONDMENT("secondment"),
    /**
     * The officer is placed at another council's disposal, Local Government Act 1972 s113, and counts as that council's
     * officer where functions are discharged.
     */
    LGA_1972_S113("placement under section 113 of the Local Government Act 1972"),
    /** No document says. */
    NOT_STATED("basis not stated");

    private final String words;

    Placement(String words) {
        this.words = words;
    }

    /** The form in plain words. */
    public String words() {
        return words;
    }
}
