/**
 * The relations between sums of money: balances, sums, totals, shares and changes.
 *
 * <p>What rounding explains is asked of {@link uk.sharedservices.partnership.finance.reconciliation.Reconciliation}.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation.money;

import org.jspecify.annotations.NullMarked;
