/**
 * Steps over time by council: {@link uk.sharedservices.partnership.reporting.chart.ladder.LadderPicture} makes the picture.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.chart.ladder.Ladder} holds the lanes and steps that a ladder timeline shows; {@link
 * uk.sharedservices.partnership.reporting.chart.ladder.TimetableLadder} makes one of a decision's timetable, {@link
 * uk.sharedservices.partnership.reporting.chart.ladder.ExitLadder} of a way out of an agreement, forward or back.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart.ladder;

import org.jspecify.annotations.NullMarked;
