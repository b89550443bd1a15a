/**
 * Prints reports as Markdown: CommonMark with the tables of GitHub's.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.markdown.MarkdownReport} builds a tree and leaves it to the library to
 * print it, so that no character of a report's words is taken for a mark.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.markdown;

import org.jspecify.annotations.NullMarked;
