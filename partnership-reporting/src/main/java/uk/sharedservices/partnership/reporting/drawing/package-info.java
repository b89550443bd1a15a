/**
 * Drawings made of a few kinds of marks, which every format can print: lines, areas, and labels, in black, white, greys and
 * hatchings, so that nothing is told by colour.
 *
 * <p>A {@link uk.sharedservices.partnership.reporting.drawing.Drawing} is a sheet with {@link
 * uk.sharedservices.partnership.reporting.drawing.Mark}s on it, in points from its top left corner. {@link
 * uk.sharedservices.partnership.reporting.drawing.Lettering} tells how much room a label takes. {@link
 * uk.sharedservices.partnership.reporting.drawing.Svg} prints a drawing for pages, {@link
 * uk.sharedservices.partnership.reporting.drawing.Painter} paints it for PDF, {@link
 * uk.sharedservices.partnership.reporting.drawing.Raster} makes dots of it for Word.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.drawing;

import org.jspecify.annotations.NullMarked;
