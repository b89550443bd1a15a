/**
 * A cost shared among councils, exact to the penny.
 *
 * <p>{@link uk.sharedservices.partnership.finance.sharing.CostSharing} divides a sum by
 * {@link uk.sharedservices.partnership.finance.sharing.Weight}s under the
 * {@link uk.sharedservices.partnership.finance.sharing.RemainderRule} that the agreement chose. A sum is a long of
 * {@link uk.sharedservices.partnership.finance.sharing.Pence}; nothing is rounded but to whole pence, and what was rounded is
 * told as an {@link uk.sharedservices.partnership.finance.sharing.ExactNumber}.
 */
@NullMarked
package uk.sharedservices.partnership.finance.sharing;

import org.jspecify.annotations.NullMarked;
