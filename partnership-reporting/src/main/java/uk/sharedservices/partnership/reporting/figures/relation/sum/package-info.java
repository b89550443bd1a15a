/**
 * What sums of money add up to: balances brought forward and carried forward, sums, totals, and the rows and columns of tables.
 *
 * <p>A relation is put as an {@link uk.sharedservices.partnership.reporting.figures.relation.sum.Addition} of {@link
 * uk.sharedservices.partnership.reporting.figures.relation.sum.Term}s. What rounding explains is asked of {@link
 * uk.sharedservices.partnership.finance.reconciliation.Reconciliation}.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation.sum;

import org.jspecify.annotations.NullMarked;
