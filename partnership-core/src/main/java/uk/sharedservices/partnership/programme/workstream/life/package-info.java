/**
 * The life of a workstream: where it may go, what a move needs, and at what stage it stands on a day.
 *
 * <p>{@link uk.sharedservices.partnership.programme.workstream.life.WorkstreamLife} answers for one workstream;
 * {@link uk.sharedservices.partnership.programme.workstream.life.LegalMoves} is the one table of moves. A move that is put to
 * it is permitted or refused with its rule; a history that was recorded is checked, and shown as breached where it breaks one.
 */
@NullMarked
package uk.sharedservices.partnership.programme.workstream.life;

import org.jspecify.annotations.NullMarked;
