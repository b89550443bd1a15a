/**
 * A report without a format: sections of blocks, with the days it names and how far it is from final.
 *
 * <p>Every document is a {@link uk.sharedservices.partnership.reporting.document.Report}; renderers print it and know nothing of
 * councils. {@link uk.sharedservices.partnership.reporting.document.ReportWriter} numbers its sections and paragraphs, and {@link
 * uk.sharedservices.partnership.reporting.document.Explanations} numbers how its figures were reached.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.document;

import org.jspecify.annotations.NullMarked;
