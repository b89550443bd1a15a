/**
 * The kernel of simulations: plain data in and out.
 *
 * <p>{@link uk.sharedservices.partnership.finance.simulation.kernel.SimulationInput}, {@link
 * uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings} and {@link
 * uk.sharedservices.partnership.finance.simulation.kernel.SimulationResult} hold arrays and numbers only, and can be shipped as
 * JSON or by Java serialisation. {@link uk.sharedservices.partnership.finance.simulation.kernel.Simulation} runs it.
 */
@NullMarked
package uk.sharedservices.partnership.finance.simulation.kernel;

import org.jspecify.annotations.NullMarked;
