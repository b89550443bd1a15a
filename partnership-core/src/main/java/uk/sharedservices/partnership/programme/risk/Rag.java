package uk.sharedservices.partnership.programme.risk;

/** Red, amber or green. */
public enum Rag {
    /** Needs action now. */
    RED,
    /** Needs watching. */
    AMBER,
    /** In hand. */
    GREEN
}
