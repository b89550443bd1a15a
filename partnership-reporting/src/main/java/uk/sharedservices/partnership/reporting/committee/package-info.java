/**
 * The documents that councils circulate, made from a partnership.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.ReportKind} names them, and {@link
 * uk.sharedservices.partnership.reporting.committee.Documents} makes any of them as a {@link
 * uk.sharedservices.partnership.reporting.document.Report}, final only if its figures lint clean.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee;

import org.jspecify.annotations.NullMarked;
