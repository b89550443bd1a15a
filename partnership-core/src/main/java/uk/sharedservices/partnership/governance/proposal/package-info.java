/**
 * What is put to several councils, and whose decision it needs.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.proposal.Proposal} names every
 * {@link uk.sharedservices.partnership.governance.proposal.NeededDecision}: of one council, in one capacity. A
 * {@link uk.sharedservices.partnership.governance.proposal.Recommendation}, of an officer or of an advisory board, asks for one
 * and decides nothing. A proposal may have a last day, and may be given up:
 * {@link uk.sharedservices.partnership.governance.proposal.NotNeeded}. What came of it is in {@code governance.decided}, which
 * each council fills for itself, and in {@code governance.joint}.
 */
@NullMarked
package uk.sharedservices.partnership.governance.proposal;

import org.jspecify.annotations.NullMarked;
