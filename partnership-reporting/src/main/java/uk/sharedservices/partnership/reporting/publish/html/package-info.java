/**
 * Reports as HTML: one page that needs no other file and runs no script, well-formed as XML too, so that other formats can be
 * made of the same markup.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.html.HtmlReport} prints it; {@link
 * uk.sharedservices.partnership.reporting.publish.html.Page} is a report as the templates in {@code src/main/jte/report} see it.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.html;

import org.jspecify.annotations.NullMarked;
