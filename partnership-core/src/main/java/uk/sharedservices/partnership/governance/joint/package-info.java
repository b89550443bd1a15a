/**
 * What the decisions of several councils on one proposal come to, as at any day. It is derived and never stored.
 *
 * <p>{@link uk.sharedservices.partnership.governance.joint.JointDecision} answers: agreed, one-sided, conflicting, awaited,
 * refused, lapsed or not needed ({@link uk.sharedservices.partnership.governance.joint.JointOutcome}), or that it cannot be said,
 * with what each way would come to. A {@link uk.sharedservices.partnership.governance.joint.JointStanding} tells beside the
 * outcome where each council stands ({@link uk.sharedservices.partnership.governance.joint.CouncilStance}), who is awaited, by
 * how many days one came after another, and what all of it rests on.
 *
 * <p>Within, each council's possible stances are a {@code Seat}, told by {@code Positions}; a stance for every seat is a
 * {@code World}; the answer is determined where every world comes to the same.
 */
@NullMarked
package uk.sharedservices.partnership.governance.joint;

import org.jspecify.annotations.NullMarked;
