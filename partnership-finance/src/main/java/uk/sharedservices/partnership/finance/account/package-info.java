/**
 * Grant accounts beside each other: those of the councils of a partnership, and one council's as told at several times.
 *
 * <p>{@link uk.sharedservices.partnership.finance.account.AccountsSideBySide} lists each council's own and sums deficits and surpluses
 * apart; nothing here sets one council's balance off against another's.
 * {@link uk.sharedservices.partnership.finance.account.Vintages} holds what was forecast for one year on several days, the bridge from one
 * to another, and how far a forecast was from the outturn.
 */
@NullMarked
package uk.sharedservices.partnership.finance.account;

import org.jspecify.annotations.NullMarked;
