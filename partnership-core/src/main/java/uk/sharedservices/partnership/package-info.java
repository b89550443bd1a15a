/**
 * What English councils agree when they share services, and what follows from it.
 *
 * <p>The packages read as chapters: {@code fact} (what is known and how well), {@code calendar} (days and
 * financial years), {@code rule} (answers and their working), {@code council}, {@code period} (how periods are
 * counted), {@code service} (of notice), {@code notice}, {@code agreement}, {@code dsg} (the Dedicated Schools Grant), {@code arrangement} (the
 * partnership as a whole and the questions put to it), {@code file} (the partnership file) and
 * {@code published} (facts that ship with the library).
 *
 * <p>England only. Not legal advice.
 */
@NullMarked
package uk.sharedservices.partnership;

import org.jspecify.annotations.NullMarked;
