/**
 * Every rule that a partnership can be held to, put to it as at a day.
 *
 * <p>A partnership that can be read has no faults; that a rule of the world is broken in it is a finding.
 * {@link uk.sharedservices.partnership.arrangement.check.PartnershipCheck} gives them all.
 */
@NullMarked
package uk.sharedservices.partnership.arrangement.check;

import org.jspecify.annotations.NullMarked;
