package uk.sharedservices.partnership.agreement;

/** Legal forms by which a post is shared. */
public enum LegalBasis {
    /** The post holder stays employed at home and works for another council under a secondment agreement. */
    SECONDMENT("secondment"),
    /** An officer placed at another council's disposal, Local Government Act 1972 s113. */
    LGA_1972_S113("placement under section 113 of the Local Government Act 1972"),
    /** No document says. */
    NOT_STATED("basis not stated");

    private final String words;

    LegalBasis(String words) {
        this.words = words;
    }

    /** The form in plain words. */
    public String words() {
        return words;
    }
}
