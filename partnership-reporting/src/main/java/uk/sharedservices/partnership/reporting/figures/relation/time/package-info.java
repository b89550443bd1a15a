/**
 * The relations between days and lengths of time: weekdays, notice, periods, time since an event, and clear days.
 *
 * <p>How periods and clear days run is asked of the library's own counting, with the holidays of England and Wales.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation.time;

import org.jspecify.annotations.NullMarked;
