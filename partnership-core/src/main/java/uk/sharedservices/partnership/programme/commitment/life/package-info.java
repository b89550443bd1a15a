/**
 * What became of promises, as at any day.
 *
 * <p>{@link uk.sharedservices.partnership.programme.commitment.life.CommitmentLife} tells on which day a promise falls due,
 * its {@link uk.sharedservices.partnership.programme.commitment.life.CommitmentStanding} on a day, and whether it was kept in
 * time. A promise of which nothing more is heard is "due, no evidence held"; it is never called broken for silence.
 */
@NullMarked
package uk.sharedservices.partnership.programme.commitment.life;

import org.jspecify.annotations.NullMarked;
