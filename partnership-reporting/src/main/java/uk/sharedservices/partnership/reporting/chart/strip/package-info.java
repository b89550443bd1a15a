/**
 * The counting strip: the days of a period as a calendar.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.chart.strip.CountingStripPicture} makes the picture of a core {@link
 * uk.sharedservices.partnership.period.strip.CountingStrip}.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart.strip;

import org.jspecify.annotations.NullMarked;
