/**
 * Monte Carlo simulation of grant balances, for one authority or for many at once.
 *
 * <p>{@link uk.sharedservices.partnership.finance.simulation.SimulationInputs} makes the plain data of forecast questions that
 * {@link uk.sharedservices.partnership.finance.simulation.kernel} runs on, and {@link
 * uk.sharedservices.partnership.finance.simulation.SimulatedBalances} answers questions of what comes out.
 */
@NullMarked
package uk.sharedservices.partnership.finance.simulation;

import org.jspecify.annotations.NullMarked;
