/**
 * Puts printed reports in files: what prints each format, and a file that is written whole or not at all.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.file.Renderers} knows all formats, and {@link
 * uk.sharedservices.partnership.reporting.publish.file.OutputFile} none.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.file;

import org.jspecify.annotations.NullMarked;
