/**
 * Options weighed against criteria, as they were published.
 *
 * <p>An {@link uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal} has its
 * {@link uk.sharedservices.partnership.programme.appraisal.Criterion criteria} and, for each
 * {@link uk.sharedservices.partnership.programme.appraisal.AppraisedOption option}, scores. What was not published stays
 * absent. What follows from them is in {@code finding}.
 */
@NullMarked
package uk.sharedservices.partnership.programme.appraisal;

import org.jspecify.annotations.NullMarked;
