/**
 * Forecasts of a council's Dedicated Schools Grant balance over one to ten years.
 *
 * <p>{@link uk.sharedservices.partnership.finance.forecast.Forecast} answers a
 * {@link uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion} with two paths from one start, as
 * the Department's management plan has them: unmitigated, and mitigated. {@link
 * uk.sharedservices.partnership.finance.forecast.ForecastArithmetic} is the arithmetic of one year, which simulations
 * share. A deficit is positive, every sum is whole pounds, and closing is opening and every movement exactly.
 */
@NullMarked
package uk.sharedservices.partnership.finance.forecast;

import org.jspecify.annotations.NullMarked;
