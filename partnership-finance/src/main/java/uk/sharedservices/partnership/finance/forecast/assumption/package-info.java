/**
 * What a forecast of a council's Dedicated Schools Grant balance is asked on.
 *
 * <p>A {@link uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion} holds every assumption: the balance it
 * starts from, {@link uk.sharedservices.partnership.finance.forecast.assumption.PlacementPlan plans by placement}, the
 * {@link uk.sharedservices.partnership.finance.forecast.assumption.HighNeedsFunding high needs block},
 * {@link uk.sharedservices.partnership.finance.forecast.assumption.PlannedSaving savings} and
 * {@link uk.sharedservices.partnership.finance.forecast.assumption.ExternalMoney external money}. A list by year has one value for
 * every year, or one for each; an empty one is nothing. Sums are whole pounds.
 */
@NullMarked
package uk.sharedservices.partnership.finance.forecast.assumption;

import org.jspecify.annotations.NullMarked;
