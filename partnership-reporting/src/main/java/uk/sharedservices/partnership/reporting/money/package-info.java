/**
 * Pages of plain text about money.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.money.ExitCostText} prints what leaving costs. A page adds no arithmetic of its
 * own but the sums of its table.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.money;

import org.jspecify.annotations.NullMarked;
