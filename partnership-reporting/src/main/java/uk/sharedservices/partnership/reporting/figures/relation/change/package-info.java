/**
 * How one sum of money stands to another: the share that it is of a whole, by how much it rose or fell, and what it was in an
 * earlier year.
 *
 * <p>A change in pounds is put as an {@link uk.sharedservices.partnership.reporting.figures.relation.sum.Addition}; one in per cent,
 * and a share, as a {@code Proportion}.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation.change;

import org.jspecify.annotations.NullMarked;
