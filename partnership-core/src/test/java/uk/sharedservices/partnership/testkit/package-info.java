/**
 * What a tester needs to check an own rule or an own partnership file: arbitraries and ready-made checks.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.PartnershipDomain} offers arbitraries to properties by type, of which
 * {@link uk.sharedservices.partnership.testkit.PartnershipArbitraries} makes whole partnerships and
 * {@link uk.sharedservices.partnership.testkit.QuestionArbitraries} the questions to put to them. The packages
 * beneath, {@code fact}, {@code council}, {@code agreement}, {@code governance} and {@code programme}, have an arbitrary
 * for every public type of their chapter that a caller makes: facts, ids, figures, periods, calendars, plans. Answers, rules and
 * checks have none, for an answer is made by putting a question, so the arbitrary of the question gives it; nor have
 * enumerations, whose constants jqwik knows. Every value is valid, and the days on which rules go wrong come often: leap days,
 * the ends of financial and calendar years, the first and the last day that the library reckons with, days about bank holidays,
 * terms of one day and terms with no end.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.FileChecks} and
 * {@link uk.sharedservices.partnership.testkit.RuleChecks} are assertions: whether a file can be read and written without
 * loss, whether what a rule answers can be traced to its authority, and which rules a partnership breaks. The flaws that
 * break a sound partnership in one named way each are in {@code testkit.flaw}.
 *
 * <p>The kit needs the library, jqwik, AssertJ and the JDK, and no test of the library itself.
 */
@NullMarked
package uk.sharedservices.partnership.testkit;

import org.jspecify.annotations.NullMarked;
