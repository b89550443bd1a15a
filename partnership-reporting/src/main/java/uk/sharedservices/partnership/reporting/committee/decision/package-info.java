/**
 * The executive decision report: a front sheet, what is proposed and why, what it comes to in dates and money, and what is missing
 * before it can be published.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.decision.DecisionReport} writes it.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee.decision;

import org.jspecify.annotations.NullMarked;
