/**
 * The partnership as a whole, and the questions put to it.
 *
 * <p>{@link uk.sharedservices.partnership.arrangement.Partnership} holds the facts;
 * {@link uk.sharedservices.partnership.arrangement.ExitQuestion} asks when the partners are out if notice is given,
 * and {@link uk.sharedservices.partnership.arrangement.ExitAnswer} says so with what it leaves them.
 */
@NullMarked
package uk.sharedservices.partnership.arrangement;

import org.jspecify.annotations.NullMarked;
