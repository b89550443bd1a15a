/**
 * What is published and ships with the library: bank holidays, statutory periods, the register of English councils, governance
 * profiles, two partnerships, and the conformance vectors.
 *
 * <p>{@link uk.sharedservices.partnership.published.ReferencePartnership} is Tameside and Stockport's, the one the library's
 * examples speak of, and {@link uk.sharedservices.partnership.published.TriBorough} that of three London boroughs;
 * {@link uk.sharedservices.partnership.published.BankHolidays}, {@link uk.sharedservices.partnership.published.Statutes} and
 * {@link uk.sharedservices.partnership.published.EnglishCouncils} are what rules are handed to reckon with.
 *
 * <p>Each comes with its source, licence and the days for which it holds. No rule reads any of it: it is handed to rules by
 * whoever asks, who may hand them other facts instead.
 */
@NullMarked
package uk.sharedservices.partnership.published;

import org.jspecify.annotations.NullMarked;
