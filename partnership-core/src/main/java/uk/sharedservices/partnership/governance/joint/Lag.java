package uk.sharedservices.partnership.governance.joint;

/**
 * How far one council's decision came after another's.
 *
 * @param first  the decision made first
 * @param later  the decision made later
 * @param days  the days between them, none where they were made on one day
 */
public record Lag(NeededDecision first, NeededDecision later, long days) {}
