/**
 * Savings as the budget may count them.
 *
 * <p>{@link uk.sharedservices.partnership.finance.saving.MtfpCount} says whether a saving counts towards a Medium Term Financial
 * Plan, and which condition it fails; {@link uk.sharedservices.partnership.finance.saving.SavingsStatement} says it of every saving
 * of a partnership, each council apart.
 */
@NullMarked
package uk.sharedservices.partnership.finance.saving;

import org.jspecify.annotations.NullMarked;
