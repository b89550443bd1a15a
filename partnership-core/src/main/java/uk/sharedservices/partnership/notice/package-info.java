/**
 * How a period of notice is counted, forwards and backwards.
 *
 * <p>{@link uk.sharedservices.partnership.notice.NoticeTerms} says what a clause asks for;
 * {@link uk.sharedservices.partnership.notice.NoticeExpiry} says when a notice given on a day runs out and which end
 * it may name; {@link uk.sharedservices.partnership.notice.LatestNotice} turns the question round;
 * {@link uk.sharedservices.partnership.notice.NoticeValidity} judges a notice that names a date. The rules they apply
 * are in {@link uk.sharedservices.partnership.notice.NoticeRules}.
 */
@NullMarked
package uk.sharedservices.partnership.notice;

import org.jspecify.annotations.NullMarked;
