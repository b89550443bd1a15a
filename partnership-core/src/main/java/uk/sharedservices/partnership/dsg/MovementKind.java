package uk.sharedservices.partnership.dsg;

/** What moves a grant account from its opening to its closing balance. */
public enum MovementKind {
    /** Spending against the year's grant. */
    IN_YEAR("in the year"),
    /** Money moved between blocks. */
    BLOCK_TRANSFER("block transfer"),
    /** The early years grant of the year before, settled on its January census. */
    PRIOR_YEAR_EARLY_YEARS("early years grant of the year before"),
    /** Money from outside for the deficit, as under a safety valve agreement. */
    EXTERNAL_MONEY("external money"),
    /** The council's own general fund; it needs the Secretary of State's authorisation. */
    GENERAL_FUND("general fund contribution"),
    /** Savings told apart from the spending they lower. */
    SAVING("savings"),
    /** A correction. */
    CORRECTION("correction"),
    /** A surplus spent as planned. */
    PLANNED_USE("planned use of the balance"),
    /** The opening balance stated anew. */
    RESTATED_OPENING("restated opening balance");

    private final String words;

    MovementKind(String words) {
        this.words = words;
    }

    /** The kind in plain words. */
    public String words() {
        return words;
    }
}
