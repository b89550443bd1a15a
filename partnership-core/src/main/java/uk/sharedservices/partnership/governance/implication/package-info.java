/**
 * What a report that asks for a decision must tell those who decide beside what it asks for: its implications, each cleared
 * by the post that answers for it.
 *
 * <p>An {@link uk.sharedservices.partnership.governance.implication.Implication} is told under a heading of the report's
 * front sheet; its {@link uk.sharedservices.partnership.governance.implication.Clearance} names the post;
 * {@link uk.sharedservices.partnership.governance.implication.ClearanceCheck} asks whether that is the right one.
 */
@NullMarked
package uk.sharedservices.partnership.governance.implication;

import org.jspecify.annotations.NullMarked;
