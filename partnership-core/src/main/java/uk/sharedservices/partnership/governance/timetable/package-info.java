/**
 * The timetable of a decision: the latest day of every step, which have passed, and what can still be done.
 *
 * <p>{@link uk.sharedservices.partnership.governance.timetable.DecisionTimetable} is made from a
 * {@link uk.sharedservices.partnership.governance.timetable.MeetingPlan}; a
 * {@link uk.sharedservices.partnership.governance.timetable.WayLeft} is a lawful way that remains when a step was missed.
 * Executives have the general exception, special urgency and shorter notice; committees their chair's urgency.
 */
@NullMarked
package uk.sharedservices.partnership.governance.timetable;

import org.jspecify.annotations.NullMarked;
