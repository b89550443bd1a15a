/**
 * Joint committees, which can decide, and scrutiny committees, which are consulted and may call in.
 *
 * <p>A {@link uk.sharedservices.partnership.governance.committee.JointCommittee} discharges functions of the councils that
 * appointed it; who appoints it for each of them follows from whose functions they are. A
 * {@link uk.sharedservices.partnership.governance.committee.ScrutinyCommittee} decides nothing. Whether and until when a
 * decision can be called in is counted by {@code governance.callin} and {@code governance.decision}.
 */
@NullMarked
package uk.sharedservices.partnership.governance.committee;

import org.jspecify.annotations.NullMarked;
