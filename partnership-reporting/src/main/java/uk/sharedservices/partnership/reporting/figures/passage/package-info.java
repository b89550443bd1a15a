/**
 * What is read for figures: a {@link uk.sharedservices.partnership.reporting.figures.passage.Source} is the {@link
 * uk.sharedservices.partnership.reporting.figures.passage.Passage}s and the tables, as {@link
 * uk.sharedservices.partnership.reporting.figures.passage.Grid}s, of a plain text, of Markdown or of a report of ours, each with its
 * place.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.figures.passage;

import org.jspecify.annotations.NullMarked;
