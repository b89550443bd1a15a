/**
 * The kinds of conformance case about money: whether printed figures reconcile, what the conditions of the Dedicated Schools Grant
 * ask in a year, how a cost is shared, what counts as a saving, what leaving costs, and what is forecast.
 *
 * <p>{@link uk.sharedservices.partnership.conformance.chapter.money.MoneyCases} lists them, subject by subject. A case asks one question
 * of the library and adds no rule of its own.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.chapter.money;

import org.jspecify.annotations.NullMarked;
