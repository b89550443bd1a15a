/**
 * Councils: what each is called, its codes, how it is governed, and who in it can decide.
 *
 * <p>A {@link uk.sharedservices.partnership.council.Council} is known by its
 * {@link uk.sharedservices.partnership.council.CouncilCode}, its code in national statistics, which says what
 * {@linkplain uk.sharedservices.partnership.council.CouncilType type} it is. A
 * {@link uk.sharedservices.partnership.council.DecisionMaker} decides for it in one
 * {@link uk.sharedservices.partnership.council.Capacity}: as the council, or as its executive. The register of English
 * councils, with what followed each that ended, is {@code council.register}.
 *
 * <p>Each council decides for itself: nothing here can decide for two.
 */
@NullMarked
package uk.sharedservices.partnership.council;

import org.jspecify.annotations.NullMarked;
