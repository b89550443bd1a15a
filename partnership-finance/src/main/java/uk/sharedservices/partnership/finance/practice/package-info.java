/**
 * What the sector goes by, as dated data with its sources: not law, and not a council's own figures.
 *
 * <p>{@link uk.sharedservices.partnership.finance.practice.NationalPayAwards} has the national pay awards, for the costs of leaving
 * that say they apply, and {@link uk.sharedservices.partnership.finance.practice.ExampleCosts} costs of leaving to copy and fill in.
 */
@NullMarked
package uk.sharedservices.partnership.finance.practice;

import org.jspecify.annotations.NullMarked;
