/**
 * Workstreams by phase, as a board.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.chart.board.WorkstreamsPicture} makes the picture of a partnership as at a day.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.chart.board;

import org.jspecify.annotations.NullMarked;
