/**
 * Prints reports: the formats there are, and what prints each.
 *
 * <p>A {@link uk.sharedservices.partnership.reporting.publish.Renderer} writes a {@link
 * uk.sharedservices.partnership.reporting.document.Report} in one {@link uk.sharedservices.partnership.reporting.publish.Format}
 * and knows nothing of councils.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish;

import org.jspecify.annotations.NullMarked;
