/**
 * What is known of the costs of leaving, as a file of costs holds it.
 *
 * <p>{@link uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts} is the file: pay, charges and cover at a rate for a
 * time ({@link uk.sharedservices.partnership.finance.leaving.cost.TimedCost}), and what comes once
 * ({@link uk.sharedservices.partnership.finance.leaving.cost.OnceCost}), each borne by one council or by shares. Whatever cannot
 * be reckoned with, such as shares that share nothing, is a fault of the file at its place; what is left out is missing and never
 * guessed.
 */
@NullMarked
package uk.sharedservices.partnership.finance.leaving.cost;

import org.jspecify.annotations.NullMarked;
