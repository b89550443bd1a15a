package uk.sharedservices.partnership.dsg;

/** What a grant total includes. Totals on different bases are never compared. */
public enum GrantBasis {
    /** Before academies' money and directly funded places are taken. */
    GROSS,
    /** After they are taken. */
    NET_OF_RECOUPMENT
}
