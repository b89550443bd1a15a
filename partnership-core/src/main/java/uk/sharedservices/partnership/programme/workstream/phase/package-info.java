/**
 * The phases of a programme, by financial year.
 *
 * <p>A {@link uk.sharedservices.partnership.programme.workstream.phase.Phase} holds the workstreams taken in hand in it;
 * {@link uk.sharedservices.partnership.programme.workstream.phase.Phases} tells which phases a workstream is in and which
 * are current on a day.
 */
@NullMarked
package uk.sharedservices.partnership.programme.workstream.phase;

import org.jspecify.annotations.NullMarked;
