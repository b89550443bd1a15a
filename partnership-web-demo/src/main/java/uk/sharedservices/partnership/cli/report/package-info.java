/**
 * The commands that make documents: {@code report} and {@code calendar}, and {@code lint}, which checks their figures.
 */
@NullMarked
package uk.sharedservices.partnership.cli.report;

import org.jspecify.annotations.NullMarked;
