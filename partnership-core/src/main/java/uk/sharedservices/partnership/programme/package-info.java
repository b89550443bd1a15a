/**
 * The programme that a partnership works through, in the order in which it does.
 *
 * <ol>
 *   <li>{@code programme.board}: the boards that steer it. An advisory board recommends; it holds no council's decision.
 *   <li>{@code programme.workstream}: the workstreams, their leads and their life from scoping to live, and the phases by
 *       financial year.
 *   <li>{@code programme.appraisal}: options weighed against criteria, as they were published.
 *   <li>{@code programme.appraisal.finding}: what follows from them: the ranking, whether there is a clear winner, and the
 *       smallest change that would make another.
 *   <li>{@code programme.commitment}: what was promised, by when, and whether it was kept.
 *   <li>{@code programme.risk}, {@code programme.event}, {@code programme.outcome}: what may go wrong, what happened outside
 *       and calls for a review, and what came of it all.
 *   <li>{@code programme.saving}: what was to be saved, and what was.
 * </ol>
 */
@NullMarked
package uk.sharedservices.partnership.programme;

import org.jspecify.annotations.NullMarked;
