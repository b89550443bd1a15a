/**
 * Call-in: scrutiny's power to have a decision reconsidered that is made but not yet implemented.
 *
 * <p>No statute sets its length. A {@link uk.sharedservices.partnership.governance.callin.CallInRule} is a constitution's,
 * as data; {@link uk.sharedservices.partnership.governance.callin.CallInDates} follow from it; where it is not known a
 * {@link uk.sharedservices.partnership.governance.callin.CallInAssumption} gives a what-if, never an answer.
 */
@NullMarked
package uk.sharedservices.partnership.governance.callin;

import org.jspecify.annotations.NullMarked;
