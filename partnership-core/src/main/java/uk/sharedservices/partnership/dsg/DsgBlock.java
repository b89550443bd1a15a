package uk.sharedservices.partnership.dsg;

/** The four blocks of the Dedicated Schools Grant. Money may move between them; their total is the grant. */
public enum DsgBlock {
    /** Schools' own budgets, by the local formula. */
    SCHOOLS("schools block"),
    /** The council's duties to all schools, and what it committed itself to before. */
    CENTRAL_SCHOOL_SERVICES("central school services block"),
    /** Special educational needs and alternative provision. */
    HIGH_NEEDS("high needs block"),
    /** Funded hours for children under school age. */
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
