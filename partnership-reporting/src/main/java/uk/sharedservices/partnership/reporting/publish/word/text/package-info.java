/**
 * Words in paragraphs of Word: what stands out, links, fields, the direction of reading, and notes on how figures were reached.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.word.text.Lines} puts lines of a report into paragraphs, whichever
 * part of the document they stand in.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.word.text;

import org.jspecify.annotations.NullMarked;
