/**
 * The commands that make documents: {@code report} and {@code calendar}, and {@code lint}, which checks their figures.
 *
 * <p>The place that a document goes to is looked at before it is made. The library's refusals name the part of the request that is at
 * fault, and {@code Refused} the option that it is given with.
 */
@NullMarked
package uk.sharedservices.partnership.cli.report;

import org.jspecify.annotations.NullMarked;
