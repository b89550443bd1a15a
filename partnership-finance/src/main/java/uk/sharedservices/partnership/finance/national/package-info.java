/**
 * Every education authority of England side by side: whose published figures are complete, and where a council stands.
 *
 * <p>{@link uk.sharedservices.partnership.finance.national.AuthorityFigures} joins what was published of one authority, gaps
 * included; {@link uk.sharedservices.partnership.finance.national.CompleteData} keeps those that have everything and names the
 * others with the reason; {@link uk.sharedservices.partnership.finance.national.NationalView} ranks balances as a share of the
 * grant. No council's balance is set off against another's.
 */
@NullMarked
package uk.sharedservices.partnership.finance.national;

import org.jspecify.annotations.NullMarked;
