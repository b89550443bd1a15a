/**
 * Documents about money: the grant and how its deficit is managed, the savings, and what leaving costs.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.money.GrantDocument} puts each council's own account; nothing is set
 * off between councils.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee.money;

import org.jspecify.annotations.NullMarked;
