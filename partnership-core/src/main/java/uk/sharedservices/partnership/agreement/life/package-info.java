/**
 * The life of an agreement: how it stands on a day, when it expires or is terminated, and the dates to watch.
 *
 * <p>{@link uk.sharedservices.partnership.agreement.life.AgreementLife} is asked; it answers with an
 * {@link uk.sharedservices.partnership.agreement.life.AgreementStanding} or with
 * {@link uk.sharedservices.partnership.agreement.life.KeyDate}s. What a record does not show was agreed by those
 * entitled does not count, and the answer is then "cannot say".
 */
@NullMarked
package uk.sharedservices.partnership.agreement.life;

import org.jspecify.annotations.NullMarked;
