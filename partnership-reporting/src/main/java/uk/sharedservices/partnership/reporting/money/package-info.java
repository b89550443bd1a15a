/**
 * The money as pages of plain text: a council's grant account ({@link uk.sharedservices.partnership.reporting.money.DsgText}), its place
 * among all councils ({@link uk.sharedservices.partnership.reporting.money.NationalText}), what becomes of balances ({@link
 * uk.sharedservices.partnership.reporting.money.ForecastText}) and what leaving costs
 * ({@link uk.sharedservices.partnership.reporting.money.ExitCostText}).
 *
 * <p>A page puts the answers of finance in order; it adds no arithmetic of its own but the sums of its table.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.money;

import org.jspecify.annotations.NullMarked;
