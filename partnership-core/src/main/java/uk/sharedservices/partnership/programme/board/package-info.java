/**
 * Advisory boards: who sits on them, what they resolve, and that they decide nothing for a council.
 *
 * <p>An {@link uk.sharedservices.partnership.programme.board.AdvisoryBoard} takes programme resolutions and has no field
 * for a council's decision. {@link uk.sharedservices.partnership.programme.board.BoardLife} tells how it stands on a day:
 * not yet met, sitting, or ended. A joint committee, which does decide, is of another kind, in
 * {@code governance.committee}.
 */
@NullMarked
package uk.sharedservices.partnership.programme.board;

import org.jspecify.annotations.NullMarked;
