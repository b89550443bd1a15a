/**
 * Monte Carlo simulation of grant balances, for one authority or for many at once.
 *
 * <p>The kernel takes and returns plain data: {@link uk.sharedservices.partnership.finance.simulation.SimulationInput},
 * {@link uk.sharedservices.partnership.finance.simulation.SimulationSettings} and {@link
 * uk.sharedservices.partnership.finance.simulation.SimulationResult} hold arrays and numbers only, and can be shipped as JSON
 * or by Java serialisation. {@link uk.sharedservices.partnership.finance.simulation.Simulation} runs it, {@link
 * uk.sharedservices.partnership.finance.simulation.SimulationInputs} makes its input of forecast questions, and {@link
 * uk.sharedservices.partnership.finance.simulation.SimulatedBalances} answers questions of its result.
 */
@NullMarked
package uk.sharedservices.partnership.finance.simulation;

import org.jspecify.annotations.NullMarked;
