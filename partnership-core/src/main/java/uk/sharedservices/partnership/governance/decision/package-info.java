/**
 * Decisions: when one is made, recorded, published, free of call-in, effective and implemented; which are key; what an
 * officer must record.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.decision.DecisionRecord} keeps the days apart;
 * {@link uk.sharedservices.partnership.governance.decision.CallIn} says when it takes effect by its council's rule;
 * {@link uk.sharedservices.partnership.governance.decision.DecisionDates} holds the record against the rule. An
 * {@link uk.sharedservices.partnership.governance.decision.Alternative} is what else was considered, which the written record
 * of it tells.
 */
@NullMarked
package uk.sharedservices.partnership.governance.decision;

import org.jspecify.annotations.NullMarked;
