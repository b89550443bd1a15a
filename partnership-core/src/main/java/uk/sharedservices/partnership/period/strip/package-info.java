/**
 * The counting strip: a counted period as data, day by day.
 *
 * <p>{@link uk.sharedservices.partnership.period.strip.CountingStrip} gives each day one
 * {@link uk.sharedservices.partnership.period.strip.DayStatus}: left out and why, counted and its number, the last day,
 * the first free day.
 */
@NullMarked
package uk.sharedservices.partnership.period.strip;

import org.jspecify.annotations.NullMarked;
