/**
 * Facts of savings: what was aimed at, what was realised, against which baseline, whether it repeats, how it shows in the accounts,
 * in what it was made and how far it has come.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.saving.Saving} is held as one council reports it;
 * {@link uk.sharedservices.partnership.programme.saving.TargetComparison} holds a target against what was realised, and says
 * where a figure of another council's report is not known to count towards it.
 */
@NullMarked
package uk.sharedservices.partnership.programme.saving;

import org.jspecify.annotations.NullMarked;
