/**
 * Advisory boards: who sits on them, what they resolve, and that they decide nothing for a council.
 */
@NullMarked
package uk.sharedservices.partnership.programme.board;

import org.jspecify.annotations.NullMarked;
