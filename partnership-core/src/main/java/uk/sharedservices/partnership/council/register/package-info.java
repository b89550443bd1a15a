/**
 * The register of English councils, present and past, and who follows a council that is gone.
 *
 * <p>A {@link uk.sharedservices.partnership.council.register.CouncilRegister} holds
 * {@link uk.sharedservices.partnership.council.register.RegisteredCouncil councils}, each with its
 * {@link uk.sharedservices.partnership.council.register.Ending} if it has one.
 */
@NullMarked
package uk.sharedservices.partnership.council.register;

import org.jspecify.annotations.NullMarked;
