/**
 * Agreements by which councils share services and posts.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.ServiceLevelAgreement} holds the parties, the
 * {@link uk.sharedservices.partnership.agreement.Term} and the
 * {@link uk.sharedservices.partnership.agreement.NoticeClause};
 * {@link uk.sharedservices.partnership.agreement.Renewal}, {@link uk.sharedservices.partnership.agreement.BreakPoint} and
 * {@link uk.sharedservices.partnership.agreement.ReviewPoint} are what it says of its own future, a
 * {@link uk.sharedservices.partnership.agreement.Variation} what the parties changed;
 * {@link uk.sharedservices.partnership.agreement.SharedPost} is the post one may govern. Posts, never people.
 */
@NullMarked
package uk.sharedservices.partnership.agreement;

import org.jspecify.annotations.NullMarked;
