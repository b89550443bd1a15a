/**
 * What a tester needs to check an own rule or an own partnership file: arbitraries and ready-made checks.
 *
 * <p>The arbitraries are one class for each chapter, named after it: {@code AgreementArbitraries},
 * {@code CalendarArbitraries} and so on. Every value that they make is valid, and the days on which rules go wrong come
 * often: leap days, the ends of financial and calendar years, terms of one day and terms with no end.
 * {@link uk.sharedservices.partnership.testkit.PartnershipDomain} offers them to properties by type.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.FileChecks} and
 * {@link uk.sharedservices.partnership.testkit.RuleChecks} are assertions: whether a file can be read and written without
 * loss, whether what a rule answers can be traced to its authority, and which rules a partnership breaks.
 *
 * <p>The flaws that break a sound partnership in one named way each are in {@code testkit.flaw}.
 *
 * <p>The package needs the library, jqwik, AssertJ and the JDK, and no test of the library itself.
 */
@NullMarked
package uk.sharedservices.partnership.testkit;

import org.jspecify.annotations.NullMarked;
