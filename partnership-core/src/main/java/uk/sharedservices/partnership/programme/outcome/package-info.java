/**
 * Outcomes: what changed, by what measure, and whether it can be put down to the partnership.
 *
 * <p>An {@link uk.sharedservices.partnership.programme.outcome.Outcome} carries what its document says;
 * {@link uk.sharedservices.partnership.programme.outcome.OutcomeAttribution} answers whether the partnership brought it about,
 * and the answer may be "cannot say".
 */
@NullMarked
package uk.sharedservices.partnership.programme.outcome;

import org.jspecify.annotations.NullMarked;
