/**
 * The partnership as a whole, and the questions put to it.
 *
 * <p>{@link uk.sharedservices.partnership.arrangement.Partnership} holds the facts, and tells how it stands as at a day, a
 * {@link uk.sharedservices.partnership.arrangement.PartnershipState};
 * {@link uk.sharedservices.partnership.arrangement.Assuming} makes another of it in which what is only proposed was done.
 * {@link uk.sharedservices.partnership.arrangement.ExitQuestion} asks when the partners are out if notice is given,
 * and {@link uk.sharedservices.partnership.arrangement.ExitAnswer} says so with what it leaves them.
 */
@NullMarked
package uk.sharedservices.partnership.arrangement;

import org.jspecify.annotations.NullMarked;
