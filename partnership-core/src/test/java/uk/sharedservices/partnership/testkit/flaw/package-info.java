/**
 * Flaws that break a sound partnership in one named way each, to try a reader, a page or a rule with.
 *
 * <p>Those of {@link uk.sharedservices.partnership.testkit.flaw.FileFlaw} are faults of the file, which the reader
 * refuses. Those of {@link uk.sharedservices.partnership.testkit.flaw.RuleBreach} leave a sound file that tells of a broken rule,
 * which the check of the partnership names. Each flaw breaks one thing and leaves the rest as it was, so whatever is
 * then found is found because of it: {@link uk.sharedservices.partnership.testkit.flaw.BrokenFile} and
 * {@link uk.sharedservices.partnership.testkit.flaw.BrokenPartnership} hold what was broken and say where.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.flaw;

import org.jspecify.annotations.NullMarked;
