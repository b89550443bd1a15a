/**
 * Documents about an end and the way to it: the notice of termination, the timetable of a decision, and the plan of the way out.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps} times a decision for all of them.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee.exit;

import org.jspecify.annotations.NullMarked;
