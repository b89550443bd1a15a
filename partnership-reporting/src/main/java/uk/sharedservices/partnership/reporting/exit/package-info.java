/**
 * The exit report: when the partners are out, and what it leaves them with, for commands.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.exit.ExitReport} puts an answer into sentences and tables, without
 * a format; {@link uk.sharedservices.partnership.reporting.exit.ExitReportText} prints it for a terminal, and
 * {@link uk.sharedservices.partnership.reporting.exit.ExitReportJson} prints the answer itself. No figure is reckoned here.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.exit;

import org.jspecify.annotations.NullMarked;
