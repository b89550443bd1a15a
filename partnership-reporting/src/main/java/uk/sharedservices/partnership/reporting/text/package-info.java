/**
 * Plain text for a terminal.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.text.PlainText} lays out lines, sections and derivations; what they say
 * is up to the report.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.text;

import org.jspecify.annotations.NullMarked;
