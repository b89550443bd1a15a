/**
 * Drawings made of a few kinds of marks, which every format can print: lines, areas, and labels, in black, white, greys and
 * hatchings, so that nothing is told by colour.
 *
 * <p>A {@link uk.sharedservices.partnership.reporting.drawing.Drawing} is a sheet with {@link
 * uk.sharedservices.partnership.reporting.drawing.Mark}s on it, in points from its top left corner.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.drawing;

import org.jspecify.annotations.NullMarked;
