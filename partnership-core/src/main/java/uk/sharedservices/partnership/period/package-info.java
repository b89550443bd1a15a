/**
 * How English law counts a period: the day of the event left out or counted, months by the corresponding date, working
 * days by a calendar.
 *
 * <p>{@link uk.sharedservices.partnership.period.NoticePeriod} is a period as an agreement writes it;
 * {@link uk.sharedservices.partnership.period.PeriodCount} counts it, forwards and backwards;
 * {@link uk.sharedservices.partnership.period.ChainedPeriod} is one that starts as another expires;
 * {@link uk.sharedservices.partnership.period.WorkingDayShift} answers for a number of working days. The rules are in
 * {@link uk.sharedservices.partnership.period.PeriodRules}.
 */
@NullMarked
package uk.sharedservices.partnership.period;

import org.jspecify.annotations.NullMarked;
