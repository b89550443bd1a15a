package uk.sharedservices.partnership.reporting.committee.exit;

import uk.sharedservices.partnership.exit.Decider;
import uk.sharedservices.partnership.exit.PlannedDecision;

/**
 * A decision that an agreement is ended, and how its day is known.
 *
 * @param decider  who makes it
 * @param planned  the decision, recorded or planned
 * @param why  why that day, in a phrase such as {@code the day that is set for it}; empty where it was asked for
 */
public record DecisionToEnd(Decider decider, PlannedDecision planned, String why) {}
