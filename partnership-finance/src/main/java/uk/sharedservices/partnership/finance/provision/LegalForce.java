package uk.sharedservices.partnership.finance.provision;

/** How a provision stands on a day. */
public enum LegalForce {
    /** It does not bear on the year. */
    NOT_APPLICABLE("does not apply"),
    /** It is law. */
    IN_FORCE("in force"),
    /** An instrument has been made and is not in force yet. */
    MADE("made, not yet in force"),
    /** The government has said so; no instrument is held. */
    ANNOUNCED("announced only"),
    /** Nothing was known of it by the day. */
    NOT_KNOWN("not known");

    private final String words;

    LegalForce(String words) {
        this.words = words;
    }

    /** The standing in plain words. */
    public String words() {
        return words;
    }
}
