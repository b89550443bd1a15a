package uk.sharedservices.partnership.programme.saving;

/** What a saving is made in: where the money came from. Only what is made in base budget can leave it. */
public enum ChargedTo {
    /** The council's own recurring general fund budget. */
    BASE_BUDGET("base budget"),
    /** The Dedicated Schools Grant, the block not stated; it changes the balance of that grant, and nothing of the base budget. */
    DSG("Dedicated Schools Grant"),
    /** The schools block of the Dedicated Schools Grant. */
    DSG_SCHOOLS_BLOCK("Dedicated Schools Grant, schools block"),
    /** The central school services block of the Dedicated Schools Grant. */
    DSG_CENTRAL_BLOCK("Dedicated Schools Grant, central school services block"),
    /** The high needs block of the Dedicated Schools Grant. */
    DSG_HIGH_NEEDS_BLOCK("Dedicated Schools Grant, high needs block"),
    /** The early years block of the Dedicated Schools Grant. */
    DSG_EARLY_YEARS_BLOCK("Dedicated Schools Grant, early years block"),
    /** Another ring-fenced grant. */
    OTHER_GRANT("other ring-fenced grant"),
    /** A grant from outside, which not stated; it releases nothing from the council's own budget. */
    GRANT("grant"),
    /** Another council or a partner. */
    PARTNER("partner"),
    /** A reserve. */
    RESERVE("reserve"),
    /** No document says. */
    NOT_STATED("budget not stated");

    private final String words;

    ChargedTo(String words) {
        this.words = words;
    }

    /** It in plain words. */
    public String words() {
        return words;
    }
}
