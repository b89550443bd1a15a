/**
 * Agreements between councils: their terms and clauses, and what has happened under them.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.agreement.AgreementArbitraries} makes whole agreements out of
 * {@link uk.sharedservices.partnership.testkit.agreement.TermArbitraries},
 * {@link uk.sharedservices.partnership.testkit.agreement.ServiceClauseArbitraries} and
 * {@link uk.sharedservices.partnership.testkit.agreement.HistoryArbitraries}. Whatever may be unknown is at times left out, and nothing
 * happens under an agreement before its first day.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.agreement;

import org.jspecify.annotations.NullMarked;
