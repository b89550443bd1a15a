/**
 * What the figure linter says: a {@link uk.sharedservices.partnership.reporting.figures.finding.Finding} tells of one {@link
 * uk.sharedservices.partnership.reporting.figures.finding.Relation} between figures, how it is graded and where it stands.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.finding;

import org.jspecify.annotations.NullMarked;
