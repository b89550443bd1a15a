package uk.sharedservices.partnership.dsg;

/** The four blocks of the Dedicated Schools Grant. */
public enum DsgBlock {
    /** Mainstream schools, by the national funding formula. */
    SCHOOLS("schools block"),
    /** Duties that the council keeps for all its schools, and commitments from before 2013. */
    CENTRAL_SCHOOL_SERVICES("central school services block"),
    /** Children and young people with high needs. */
    HIGH_NEEDS("high needs block"),
    /** Early years entitlements. */
    EARLY_YEARS("early years block");

    private final String words;

    DsgBlock(String words) {
        this.words = words;
    }

    /** The block in plain words. */
    public String words() {
        return words;
    }
}
