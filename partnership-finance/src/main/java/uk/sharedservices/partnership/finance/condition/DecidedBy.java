package uk.sharedservices.partnership.finance.condition;

/** Who decides a block transfer. */
public enum DecidedBy {
    /** The council's schools forum. */
    SCHOOLS_FORUM("the schools forum"),
    /** The Secretary of State, on the council's request to disapply the limit. */
    SECRETARY_OF_STATE("the Secretary of State");

    private final String words;

    DecidedBy(String words) {
        this.words = words;
    }

    /** Who it is in plain words. */
    public String words() {
        return words;
    }
}
