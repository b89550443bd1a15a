/**
 * What the law and the conditions of the Dedicated Schools Grant ask of a council, on what
 * {@linkplain uk.sharedservices.partnership.finance.provision is laid down} for the year.
 *
 * <p>Who decides a {@link uk.sharedservices.partnership.finance.condition.BlockTransfer}; which plan a
 * {@link uk.sharedservices.partnership.finance.condition.DeficitPlan deficit} calls for and what lets it be
 * {@linkplain uk.sharedservices.partnership.finance.condition.DeficitCarry carried}; whether the general fund may be
 * {@linkplain uk.sharedservices.partnership.finance.condition.RingFence let in}; how the
 * {@link uk.sharedservices.partnership.finance.condition.StatutoryOverride} stands for a year as at a day; and what the
 * {@link uk.sharedservices.partnership.finance.condition.StabilityGrant} comes to.
 */
@NullMarked
package uk.sharedservices.partnership.finance.condition;

import org.jspecify.annotations.NullMarked;
