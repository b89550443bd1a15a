/**
 * Clear days: whole days strictly between two days, neither of which counts.
 *
 * <p>{@link uk.sharedservices.partnership.period.clear.ClearDays} counts them by a
 * {@link uk.sharedservices.partnership.period.clear.ClearDayPolicy}, which says what may be a clear day;
 * {@link uk.sharedservices.partnership.period.clear.ClearDayCount} answers with the reading of each policy and its working.
 * A {@link uk.sharedservices.partnership.period.clear.Deadline} has the latest office day beside it.
 */
@NullMarked
package uk.sharedservices.partnership.period.clear;

import org.jspecify.annotations.NullMarked;
