/**
 * What has happened under an agreement: the notices given, and what the parties agreed about them.
 *
 * <p>A {@link uk.sharedservices.partnership.agreement.history.NoticeGiven} may carry a
 * {@link uk.sharedservices.partnership.agreement.history.NoticeWaiver}, a
 * {@link uk.sharedservices.partnership.agreement.history.PaymentInLieu} or a
 * {@link uk.sharedservices.partnership.agreement.history.NoticeWithdrawal}: records of their own with their reason,
 * never a shorter period.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.history;

import org.jspecify.annotations.NullMarked;
