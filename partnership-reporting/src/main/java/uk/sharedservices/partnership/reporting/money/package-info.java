/**
 * Pages about money in plain text, each with its assumptions, its derivation and the sources that it must show.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.money.NationalText} puts one council's grant balance beside those of all.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.money;

import org.jspecify.annotations.NullMarked;
