/**
 * What the pictures are put together from: a sheet as wide as the text of a page, labels cut to the room they have, a scale of
 * money, a scale of days, and a key.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.chart.sheet.Sheet} gathers the marks; {@link
 * uk.sharedservices.partnership.reporting.chart.sheet.Fitting} breaks and shortens labels; {@link
 * uk.sharedservices.partnership.reporting.chart.sheet.Scale} places sums, {@link
 * uk.sharedservices.partnership.reporting.chart.sheet.DayScale} days; {@link
 * uk.sharedservices.partnership.reporting.chart.sheet.Words} makes figures of sums and days.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart.sheet;

import org.jspecify.annotations.NullMarked;
