package uk.sharedservices.partnership.reporting.document;

/** How far a report is from being put before anybody. */
public enum Stage {
    /** Something is missing or does not agree; every page says so. */
    DRAFT,
    /** Its implications are cleared and its figures agree. */
    FINAL
}
