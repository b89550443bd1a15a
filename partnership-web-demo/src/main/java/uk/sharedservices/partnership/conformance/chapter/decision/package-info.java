/**
 * The kinds of conformance case about decisions: who must take them and which body may not, notice and publication, call-in,
 * timetables, joint outcomes, and the way out of an agreement.
 *
 * <p>{@link uk.sharedservices.partnership.conformance.chapter.decision.DecisionCases} lists them. What a case gives of a council's constitution
 * becomes a profile that covers every day; what it leaves out stays unknown, and the answer says so. What each is given
 * and expects is told in the README beside the vectors that ship.
 */
@NullMarked
package uk.sharedservices.partnership.conformance.chapter.decision;

import org.jspecify.annotations.NullMarked;
