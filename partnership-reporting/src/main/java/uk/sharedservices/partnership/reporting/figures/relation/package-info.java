/**
 * How relations between figures are looked for and graded.
 *
 * <p>A {@link uk.sharedservices.partnership.reporting.figures.relation.Scene} is everything read; a {@link
 * uk.sharedservices.partnership.reporting.figures.relation.Check} looks for one relation in it and adds a {@link
 * uk.sharedservices.partnership.reporting.figures.relation.Verdict} wherever it is stated. A check in doubt says so: it never reports
 * as wrong what another reading of the words makes right.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.relation;

import org.jspecify.annotations.NullMarked;
