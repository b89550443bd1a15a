package uk.sharedservices.partnership.finance.forecast.assumption;

/** Who pays external money towards a deficit. */
public enum ExternalPayer {
    /** The Department for Education. */
    DEPARTMENT("the Department for Education"),
    /** The council's general fund, which the Secretary of State must authorise. */
    COUNCIL("the council's general fund");

    private final String words;

    ExternalPayer(String words) {
        this.words = words;
    }

    /** The payer in plain words. */
    public String words() {
        return words;
    }
}
