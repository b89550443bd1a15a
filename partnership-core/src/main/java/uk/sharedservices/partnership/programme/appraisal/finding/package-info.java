/**
 * What follows from an options appraisal.
 *
 * <p>{@link uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings} answers with a
 * {@link uk.sharedservices.partnership.programme.appraisal.finding.Ranking}, with a
 * {@link uk.sharedservices.partnership.programme.appraisal.finding.Winner} that may be "no clear winner", and with
 * {@link uk.sharedservices.partnership.programme.appraisal.finding.FlipPoints}: the smallest change that would make another
 * option win. All arithmetic is in exact fractions. A finding informs a decision and is none.
 */
@NullMarked
package uk.sharedservices.partnership.programme.appraisal.finding;

import org.jspecify.annotations.NullMarked;
