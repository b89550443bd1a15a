/**
 * What a notice clause says in its own words, held against itself and against how it is read.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.clause.ClauseWording} finds the lengths and the days that the words
 * state; {@link uk.sharedservices.partnership.agreement.clause.ClauseConsistency} says where they contradict each other, or
 * the period read, with dates.
 */
@NullMarked
package uk.sharedservices.partnership.agreement.clause;

import org.jspecify.annotations.NullMarked;
