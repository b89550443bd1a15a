/**
 * Pictures of money: {@link uk.sharedservices.partnership.reporting.chart.money.WaterfallPicture} shows what moved a grant
 * balance in a year, {@link uk.sharedservices.partnership.reporting.chart.money.ForecastPicture} what becomes of it, {@link
 * uk.sharedservices.partnership.reporting.chart.money.CostPicture} what leaving costs.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart.money;

import org.jspecify.annotations.NullMarked;
