/**
 * The kinds of conformance case about a partnership as a whole: how it stands on a day, which rules it breaks, its
 * workstreams, appraisals, commitments and risks.
 *
 * <p>{@link uk.sharedservices.partnership.conformance.chapter.programme.ProgrammeCases} lists them. Most are given a whole partnership file,
 * read as any other, and so its faults are faults of the case. What each is given and expects is told in the README beside
 * the vectors that ship.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.chapter.programme;

import org.jspecify.annotations.NullMarked;
