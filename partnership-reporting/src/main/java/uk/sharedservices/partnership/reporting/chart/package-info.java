/**
 * The pictures of reports. Each is a drawing in greys, with what it says as a sentence and the same data as a table.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.chart.CountingStripPicture} shows the days of a period, {@link
 * uk.sharedservices.partnership.reporting.chart.LadderPicture} steps over time by council, {@link
 * uk.sharedservices.partnership.reporting.chart.WaterfallPicture} a grant balance from year to year, {@link
 * uk.sharedservices.partnership.reporting.chart.ForecastPicture} what becomes of it, {@link
 * uk.sharedservices.partnership.reporting.chart.WorkstreamsPicture} the stages of a programme, {@link
 * uk.sharedservices.partnership.reporting.chart.CostPicture} what leaving costs. Each is made by {@code of}, which is empty where
 * there is nothing to draw.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart;

import org.jspecify.annotations.NullMarked;
