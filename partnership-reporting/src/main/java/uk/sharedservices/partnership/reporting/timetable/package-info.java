/**
 * Timetables of decisions and ways out of agreements, as text.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.timetable.TimetableText} prints the timetable of one decision,
 * {@link uk.sharedservices.partnership.reporting.timetable.ExitPlanText} the way out, forward and back.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.timetable;

import org.jspecify.annotations.NullMarked;
