/**
 * Prints the tables of reports for spreadsheets: as Excel, a sheet for each, and as CSV, one after another.
 *
 * <p>{@link uk.sharedservices.partnership.reporting.publish.sheet.XlsxReport} and {@link
 * uk.sharedservices.partnership.reporting.publish.sheet.CsvReport} print figures as numbers and days, and words as nothing but
 * words.
 */
@NullMarked
package uk.sharedservices.partnership.reporting.publish.sheet;

import org.jspecify.annotations.NullMarked;
