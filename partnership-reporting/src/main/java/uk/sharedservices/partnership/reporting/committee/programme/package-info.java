/**
 * Documents about the programme: the update that a committee is asked to note, and the whole partnership as at a day.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.committee.programme.ProgrammeTables} puts standings into tables for both.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.committee.programme;

import org.jspecify.annotations.NullMarked;
