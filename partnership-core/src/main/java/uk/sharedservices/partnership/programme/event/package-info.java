/**
 * Events from outside that bear on a partnership: inspections, statutory notices, changes of policy, designations.
 *
 * <p>An {@link uk.sharedservices.partnership.programme.event.ExternalEvent} names the parts of the partnership that it touches;
 * {@link uk.sharedservices.partnership.programme.event.TriggeredReviews} tells which of them are to be reviewed on a day, and
 * which an {@link uk.sharedservices.partnership.programme.event.EventReview} has looked at.
 */
@NullMarked
package uk.sharedservices.partnership.programme.event;

import org.jspecify.annotations.NullMarked;
