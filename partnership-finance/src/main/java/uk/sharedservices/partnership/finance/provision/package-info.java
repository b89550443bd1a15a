/**
 * What the law and the conditions of the Dedicated Schools Grant say, year by year, as dated data.
 *
 * <p>A {@link uk.sharedservices.partnership.finance.provision.Provision} is one rule for a run of financial years, with the days on
 * which it was announced, made and came into force. {@link uk.sharedservices.partnership.finance.provision.Provisions} holds them and is
 * asked with two dates: the financial year, and the day on which the question is put. It has no gap and no overlap, and refuses a year
 * for which it holds nothing.
 */
@NullMarked
package uk.sharedservices.partnership.finance.provision;

import org.jspecify.annotations.NullMarked;
