/**
 * What it costs to leave a shared arrangement, per council and financial year.
 *
 * <p>{@link uk.sharedservices.partnership.finance.leaving.ExitCostQuestion} reckons with what is known of the costs to the last day
 * of a notice, once for each way to read that day; {@link uk.sharedservices.partnership.finance.leaving.ExitCost} is the answer,
 * each line with its formula. What is not given is missing, never guessed.
 */
@NullMarked
package uk.sharedservices.partnership.finance.leaving;

import org.jspecify.annotations.NullMarked;
