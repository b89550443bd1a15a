/**
 * Prints the dated steps of reports as iCalendar, for people to subscribe to.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.calendar.CalendarReport} says how a subscription stays right when days
 * move.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.calendar;

import org.jspecify.annotations.NullMarked;
