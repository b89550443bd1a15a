/**
 * Flaws that break a sound partnership in one named way each, to try a reader, a page or a rule with.
 *
 * <p>Two lists of flaws break a sound partnership in one named way each. Those of
 * {@link uk.sharedservices.partnership.testkit.flaw.FileFlaw} are faults of the file, which the reader refuses; those of
 * {@link uk.sharedservices.partnership.testkit.flaw.RuleBreach} leave a sound file that tells of a broken rule, which the check of the
 * partnership names.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.flaw;

import org.jspecify.annotations.NullMarked;
