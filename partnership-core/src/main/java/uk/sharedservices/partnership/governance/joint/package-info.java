/**
 * What is put to several councils, what each decided, and what that comes to.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.joint.Proposal} names the decisions it needs, each of a council in a
 * capacity; a {@link uk.sharedservices.partnership.governance.joint.Recommendation} asks for one and decides nothing; a
 * {@link uk.sharedservices.partnership.governance.joint.CouncilDecision} is one council's. What they come to on a day, agreed,
 * one-sided, conflicting, lapsed, not needed, is told by {@link uk.sharedservices.partnership.governance.joint.JointDecision}
 * and never stored; how far one was carried out, by {@link uk.sharedservices.partnership.governance.joint.Implementation}.
 */
@NullMarked
package uk.sharedservices.partnership.governance.joint;

import org.jspecify.annotations.NullMarked;
