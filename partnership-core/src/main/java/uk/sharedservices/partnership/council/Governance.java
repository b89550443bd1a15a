package uk.sharedservices.partnership.council;

/** Forms of governance a council may operate under the Local Government Act 2000, Part 1A. */
public enum Governance {
    /** A leader and cabinet executive. */
    LEADER_AND_CABINET,
    /** An elected mayor and cabinet executive. */
    MAYOR_AND_CABINET,
    /** A committee system: no executive. */
    COMMITTEE_SYSTEM
}
