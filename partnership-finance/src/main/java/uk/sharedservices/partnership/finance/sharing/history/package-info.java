/**
 * Costs shared period after period, so that the same council does not pay the odd penny each time.
 *
 * <p>A {@link uk.sharedservices.partnership.finance.sharing.history.SharingHistory} is reckoned from its
 * {@link uk.sharedservices.partnership.finance.sharing.history.SharedPeriod}s and the key of the agreement alone: whoever has them
 * comes to the same pennies. It stands in the place of the remainder rule by which a cost is shared by itself.
 */
@NullMarked
package uk.sharedservices.partnership.finance.sharing.history;

import org.jspecify.annotations.NullMarked;
