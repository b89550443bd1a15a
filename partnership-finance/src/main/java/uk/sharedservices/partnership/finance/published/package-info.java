/**
 * The open data that ships with the module, as tables: what the Department for Education published of every education authority in
 * England.
 *
 * <p>{@link uk.sharedservices.partnership.finance.published.DsgAllocations} has the grant by block, 2019/20 to 2023/24,
 * {@link uk.sharedservices.partnership.finance.published.DsgBalances} the balances at 31 March 2024, and
 * {@link uk.sharedservices.partnership.finance.published.EhcPlans} the education, health and care plans of January 2019 to 2025.
 * Each file tells in its header where it is from, under what licence, and what was changed;
 * {@link uk.sharedservices.partnership.finance.published.Credits} has the lines that the licences ask for.
 *
 * <p>Figures are as published. A blank is a gap and stays one; what is known to be wrong is told by
 * {@link uk.sharedservices.partnership.finance.published.ReturnFlaw} and not corrected.
 */
@NullMarked
package uk.sharedservices.partnership.finance.published;

import org.jspecify.annotations.NullMarked;
