/**
 * Facts of savings: what was aimed at, what was realised, whether it repeats, and in what it was made.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.saving.Saving} is held as one council reports it;
 * {@link uk.sharedservices.partnership.programme.saving.TargetComparison} holds a target against what was realised, and says
 * where a figure of another council's report is not known to count towards it.
 */
@NullMarked
package uk.sharedservices.partnership.programme.saving;

import org.jspecify.annotations.NullMarked;
