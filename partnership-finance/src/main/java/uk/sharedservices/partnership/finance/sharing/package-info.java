/**
 * A cost shared among councils, exact to the penny.
 *
 * <p>{@link uk.sharedservices.partnership.finance.sharing.CostSharing} divides a sum by
 * {@link uk.sharedservices.partnership.finance.sharing.Weight}s under the
 * {@link uk.sharedservices.partnership.finance.sharing.RemainderRule} that the agreement chose;
 * {@link uk.sharedservices.partnership.finance.sharing.SharingHistory} carries the odd pennies from period to period, so that the
 * same council does not pay them each time. Nothing here is rounded but whole pence, and what was rounded is told.
 */
@NullMarked
package uk.sharedservices.partnership.finance.sharing;

import org.jspecify.annotations.NullMarked;
