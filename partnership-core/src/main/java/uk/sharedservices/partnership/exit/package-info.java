/**
 * The way out of an agreement, planned both ways.
 *
 * <p>{@link uk.sharedservices.partnership.exit.ExitPlanner} answers a
 * {@link uk.sharedservices.partnership.exit.ForwardQuestion}, from a decision or a day of service to the last day, and a
 * {@link uk.sharedservices.partnership.exit.BackwardQuestion}, from a wanted end to the latest day of every step. Notice is
 * never planned on a decision that cannot yet be implemented without saying so.
 */
@NullMarked
package uk.sharedservices.partnership.exit;

import org.jspecify.annotations.NullMarked;
