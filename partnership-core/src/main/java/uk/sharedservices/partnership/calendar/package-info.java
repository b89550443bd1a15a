/**
 * Civil days in England: financial years, and working days against a calendar with a stated horizon.
 *
 * <p>{@link uk.sharedservices.partnership.calendar.FinancialYear} and
 * {@link uk.sharedservices.partnership.calendar.WorkingDayCalendar} are the types to know. A calendar is data
 * handed to a rule, never looked up by one; outside the years it knows it refuses to answer. A council's
 * {@link uk.sharedservices.partnership.calendar.Closure closures} can be added to it, and calendars can be joined. The days
 * that files hold, and that questions about them may be asked of, are the
 * {@linkplain uk.sharedservices.partnership.calendar.SupportedDays days from 1900 to 2199}.
 */
@NullMarked
package uk.sharedservices.partnership.calendar;

import org.jspecify.annotations.NullMarked;
