/**
 * The figure linter: reads a report, finds its figures, checks the relations that it states between them, and says of each whether it
 * is exact, within rounding, wrong or not checkable, and where it stands.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.figures.FigureLinter} reads a text, Markdown or a report of ours and returns a
 * {@link uk.sharedservices.partnership.reporting.figures.LintReport}.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures;

import org.jspecify.annotations.NullMarked;
