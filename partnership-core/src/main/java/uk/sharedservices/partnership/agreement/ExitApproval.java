package uk.sharedservices.partnership.agreement;

/** Whose approval an exit from an agreement needs. */
public enum ExitApproval {
    /** The council that gives notice. */
    GIVER,
    /** Every party. */
    EVERY_PARTY
}
