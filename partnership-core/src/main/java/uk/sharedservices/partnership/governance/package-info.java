/**
 * How councils decide, in the order in which the law asks.
 *
 * <ol>
 *   <li>{@code governance.publication}: what must be open to the public, and how many clear days before (SI 2012/2089 for
 *       executives, Local Government Act 1972 Part VA for councils and committees).
 *   <li>{@code governance.callin}: how long a decision waits for scrutiny, which no statute says and each constitution
 *       does.
 *   <li>{@code governance.profile}: the parts of a constitution on which dates depend, as dated data.
 *   <li>{@code governance.decision}: when a decision is made, recorded, published, free of call-in and effective; which are
 *       key; what must be kept and for how long.
 *   <li>{@code governance.timetable}: all the dates of one decision, and what can still be done when one has passed.
 *   <li>{@code governance.committee}: joint committees, which decide, and scrutiny committees, which are consulted and call
 *       in.
 *   <li>{@code governance.authority}: who must decide for a council to make an agreement, and to end it.
 *   <li>{@code governance.implication}: what a report tells beside what it asks for, and which post cleared it.
 *   <li>{@code governance.proposal}: what is put to several councils, and whose decision it needs.
 *   <li>{@code governance.decided}: what each council decided on it, for itself.
 *   <li>{@code governance.joint}: what their decisions come to, as at any day.
 *   <li>{@code governance.implementation}: how far a council has carried out what it decided.
 * </ol>
 */
@NullMarked
package uk.sharedservices.partnership.governance;

import org.jspecify.annotations.NullMarked;
