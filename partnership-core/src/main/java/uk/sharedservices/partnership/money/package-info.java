/**
 * Money as documents print it.
 *
 * <p>A {@link uk.sharedservices.partnership.money.PublishedFigure} is its
 * {@link uk.sharedservices.partnership.money.PrintedNumber} and its unit, so that how precise it is stays known. Sums are
 * Joda-Money, never floating point.
 */
@NullMarked
package uk.sharedservices.partnership.money;

import org.jspecify.annotations.NullMarked;
