/**
 * The money in documents: a council's grant account, its place among others, a forecast, the cost of leaving.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.money.DsgReport} puts the answers of finance together and
 * {@link uk.sharedservices.partnership.reporting.money.DsgText} prints them; no figure is reckoned here.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.money;

import org.jspecify.annotations.NullMarked;
