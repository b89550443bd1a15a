/**
 * Councils, the register they are in, their posts, and where each stands with its grant for schools.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.council.CouncilArbitraries} makes the councils that everything else needs;
 * {@link uk.sharedservices.partnership.testkit.council.RegisterArbitraries} makes registers in which councils replace each other,
 * {@link uk.sharedservices.partnership.testkit.council.PostArbitraries} posts, which are never people, and
 * {@link uk.sharedservices.partnership.testkit.council.DsgArbitraries} positions of the dedicated schools grant. The codes have
 * the right form and belong, most of them, to no council.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.council;

import org.jspecify.annotations.NullMarked;
