/**
 * What a section of a report is made of: paragraphs, lists, summaries, tables, pictures and cautions.
 *
 * <p>Each is a {@link uk.sharedservices.partnership.reporting.document.block.Block}, without a format and without a word about
 * councils; a {@link uk.sharedservices.partnership.reporting.document.block.Picture} always has its data as a {@link
 * uk.sharedservices.partnership.reporting.document.block.Table} beside it.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.document.block;

import org.jspecify.annotations.NullMarked;
