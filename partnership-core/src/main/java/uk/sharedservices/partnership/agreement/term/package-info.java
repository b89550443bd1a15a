/**
 * How long an agreement is to run, and the days agreed along the way.
 *
 * <p>A {@link uk.sharedservices.partnership.agreement.term.Term} may go on by a
 * {@link uk.sharedservices.partnership.agreement.term.Renewal}; at a
 * {@link uk.sharedservices.partnership.agreement.term.BreakPoint} a party may end it early, and by a
 * {@link uk.sharedservices.partnership.agreement.term.ReviewPoint} it is to be reviewed.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.term;

import org.jspecify.annotations.NullMarked;
