/**
 * Notice to end an agreement: when it runs out, and which end it may name.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.notice.NoticeTerms} says what a clause asks for;
 * {@link uk.sharedservices.partnership.agreement.notice.NoticeExpiry} says when a notice given on a day runs out;
 * {@link uk.sharedservices.partnership.agreement.notice.LatestNotice} turns the question round;
 * {@link uk.sharedservices.partnership.agreement.notice.NoticeValidity} judges a notice that names a date. The two readings of
 * "not less than" are {@link uk.sharedservices.partnership.agreement.notice.NoticeReading}s.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.notice;

import org.jspecify.annotations.NullMarked;
