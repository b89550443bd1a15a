/**
 * Whether published figures agree.
 *
 * <p>{@link uk.sharedservices.partnership.finance.reconciliation.Reconciliation} compares terms with a total by the
 * precision with which each was printed; {@link uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation}
 * does it for a council's Dedicated Schools Grant position. Nothing is ever adjusted to fit.
 */
@NullMarked
package uk.sharedservices.partnership.finance.reconciliation;

import org.jspecify.annotations.NullMarked;
