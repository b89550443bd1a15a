/**
 * What stands on a line of a report: words, figures that know their value and how it was reached, and links.
 *
 * <p>A {@link uk.sharedservices.partnership.reporting.document.line.Line} is made of {@link
 * uk.sharedservices.partnership.reporting.document.line.Piece}s; a figure among them carries its {@link
 * uk.sharedservices.partnership.reporting.document.line.Value}, which is the same in text, table and picture.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.document.line;

import org.jspecify.annotations.NullMarked;
