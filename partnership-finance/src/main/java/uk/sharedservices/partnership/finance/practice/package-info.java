/**
 * What the sector goes by, as dated data with its sources: not law, and not a council's own figures.
 *
 * <p>{@link uk.sharedservices.partnership.finance.practice.SharingPractice} has the tolerance of a key,
 * {@link uk.sharedservices.partnership.finance.practice.NationalPayAwards} the pay awards, and
 * {@link uk.sharedservices.partnership.finance.practice.ExampleCosts} costs of leaving to copy and fill in.
 */
@NullMarked
package uk.sharedservices.partnership.finance.practice;

import org.jspecify.annotations.NullMarked;
