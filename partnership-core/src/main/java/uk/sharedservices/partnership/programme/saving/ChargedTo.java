package uk.sharedservices.partnership.programme.saving;

/** What a saving is made in. */
public enum ChargedTo {
    /** The council's own recurring general fund budget. */
    BASE_BUDGET("base budget"),
    /** A grant from outside, such as the Dedicated Schools Grant; it releases nothing from the council's own budget. */
    GRANT("grant"),
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
