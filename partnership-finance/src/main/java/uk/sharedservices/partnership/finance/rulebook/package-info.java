/** The rulebook of this module: {@link uk.sharedservices.partnership.finance.rulebook.FinanceRulebook} lists its rules. */
@NullMarked
package uk.sharedservices.partnership.finance.rulebook;

import org.jspecify.annotations.NullMarked;
