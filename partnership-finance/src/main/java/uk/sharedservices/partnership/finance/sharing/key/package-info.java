/**
 * The key of a shared cost, measured again.
 *
 * <p>A {@link uk.sharedservices.partnership.finance.sharing.key.KeyReview} holds the key in use against new measurements: within
 * the {@link uk.sharedservices.partnership.finance.sharing.key.KeyTolerance} it stays, beyond it the new one is taken, or a
 * stated part of the move.
 */
@NullMarked
package uk.sharedservices.partnership.finance.sharing.key;

import org.jspecify.annotations.NullMarked;
