/**
 * Agreements by which councils share services and posts: who made them, under which power, and the clauses they hold.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.ServiceLevelAgreement} holds the parties, the
 * {@linkplain uk.sharedservices.partnership.agreement.LegalBasis power}, the capacities in which each
 * {@linkplain uk.sharedservices.partnership.agreement.Approval approved} it, its
 * {@linkplain uk.sharedservices.partnership.agreement.NoticeClause notice clause} and what became of it. How it stands is never
 * stored: it follows from what was recorded by the day asked about, and a clause that is not published stays absent. The
 * chapters, in the order in which the law asks:
 *
 * <ol>
 *   <li>{@code agreement.term}: how long it is to run, renewals, break and review points.
 *   <li>{@code agreement.clause}: whether the words of its notice clause contradict each other.
 *   <li>{@code agreement.service}: by which methods notice is served, and on what day it counts as given.
 *   <li>{@code agreement.notice}: when a notice runs out, and which end it may name.
 *   <li>{@code agreement.history}: the notices given, and what the parties agreed about them.
 *   <li>{@code agreement.life}: how it stands on a day, expired or terminated, and the dates to watch.
 * </ol>
 */
@NullMarked
package uk.sharedservices.partnership.agreement;

import org.jspecify.annotations.NullMarked;
