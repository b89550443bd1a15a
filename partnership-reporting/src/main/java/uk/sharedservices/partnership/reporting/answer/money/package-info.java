/**
 * Answers about money, each as a document: {@link uk.sharedservices.partnership.reporting.answer.money.ForecastAnswer} of one
 * council's grant balance, {@link uk.sharedservices.partnership.reporting.answer.money.NationalAnswer} of its place among all,
 * {@link uk.sharedservices.partnership.reporting.answer.money.NationalForecastAnswer} of every authority together, {@link
 * uk.sharedservices.partnership.reporting.answer.money.SharesAnswer} of a cost that councils share, and {@link
 * uk.sharedservices.partnership.reporting.answer.money.LeavingAnswer} of what it costs to leave. No figure is reckoned here.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.answer.money;

import org.jspecify.annotations.NullMarked;
