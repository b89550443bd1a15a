/**
 * Promises: what a report or a decision said would be done, for whom and by when.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.commitment.Commitment} is held as it was made, with the
 * {@link uk.sharedservices.partnership.programme.commitment.Evidence} that it was kept, if there is any. A time that is
 * {@linkplain uk.sharedservices.partnership.programme.commitment.CountedFrom counted from} more than one day is held with
 * each of them.
 */
@NullMarked
package uk.sharedservices.partnership.programme.commitment;

import org.jspecify.annotations.NullMarked;
