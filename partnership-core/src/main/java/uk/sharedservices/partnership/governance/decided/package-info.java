/**
 * What each council decided on what was put to it, for itself and through its own governance.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.decided.CouncilDecision} has a maker that can decide for its council; no
 * advisory board can. Its {@link uk.sharedservices.partnership.governance.decided.DecisionOutcome} is as minuted, and leaves the
 * council with a {@link uk.sharedservices.partnership.governance.decided.Stance}; its
 * {@link uk.sharedservices.partnership.governance.decided.Condition}s may still have to be met, and its
 * {@link uk.sharedservices.partnership.governance.decided.ImplementationStep}s be taken. A later decision may supersede an
 * earlier one or only look at it again: {@link uk.sharedservices.partnership.governance.decided.DecisionLinks} says what must
 * hold between them, {@link uk.sharedservices.partnership.governance.decided.CouncilDecisions} finds them, and
 * {@link uk.sharedservices.partnership.governance.decided.Made} says whether one was made by a day, as far as the record tells.
 *
 * <p>The days of one decision, its call-in and its effect are the matter of {@code governance.decision}; what the decisions of
 * several councils come to is that of {@code governance.joint}.
 */
@NullMarked
package uk.sharedservices.partnership.governance.decided;

import org.jspecify.annotations.NullMarked;
