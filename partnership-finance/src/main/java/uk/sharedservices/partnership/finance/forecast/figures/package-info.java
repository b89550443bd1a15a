/**
 * Forecasts from published figures, for a council of which nothing else is known.
 *
 * <p>{@link uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures} makes a question of a council's
 * published figures and of {@link uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions}, and lists what it
 * assumes; {@link uk.sharedservices.partnership.finance.forecast.figures.ForecastParameter} holds the assumptions that were
 * published, dated, each with its source.
 */
@NullMarked
package uk.sharedservices.partnership.finance.forecast.figures;

import org.jspecify.annotations.NullMarked;
