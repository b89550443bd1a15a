/**
 * The register of English councils, present and past, and who follows a council that is gone.
 *
 * <p>A {@link uk.sharedservices.partnership.council.register.CouncilRegister} holds
 * {@link uk.sharedservices.partnership.council.register.RegisteredCouncil councils}, each with its
 * {@link uk.sharedservices.partnership.council.register.Ending} if it has one.
 * {@link uk.sharedservices.partnership.council.register.CouncilSuccession} says who the party is on a day,
 * {@link uk.sharedservices.partnership.council.register.PartiesInTerm} whether an agreement's parties last as long as its
 * term, and {@link uk.sharedservices.partnership.council.register.RegisterComparison} whether a council is recorded as the
 * register has it.
 */
@NullMarked
package uk.sharedservices.partnership.council.register;

import org.jspecify.annotations.NullMarked;
