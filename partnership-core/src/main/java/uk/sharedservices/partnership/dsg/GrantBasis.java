package uk.sharedservices.partnership.dsg;

/** What a grant total includes. Totals on different bases are never compared. */
public enum GrantBasis {
    /** Before academies' money and directly funded places are taken. */
    GROSS("gross of recoupment"),
    /** After they are taken. */
    NET_OF_RECOUPMENT("net of recoupment");

    private final String words;

    GrantBasis(String words) {
        this.words = words;
    }

    /** The basis in plain words. */
    public String words() {
        return words;
    }
}
