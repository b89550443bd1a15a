/**
 * The commands that ask: {@code notice}, {@code timetable} and {@code exit-plan}.
 *
 * <p>{@link uk.sharedservices.partnership.cli.ask.NoticeCommand} asks when notice takes a council out of an agreement,
 * {@link uk.sharedservices.partnership.cli.ask.TimetableCommand} by when the steps of a decision must be taken, and
 * {@link uk.sharedservices.partnership.cli.ask.ExitPlanCommand} both together, forward or back from a wanted end. A command prints the
 * answer with its working, as text or as JSON; where there is none it says what is missing and ends with status 1.
 */
@NullMarked
package uk.sharedservices.partnership.cli.ask;

import org.jspecify.annotations.NullMarked;
