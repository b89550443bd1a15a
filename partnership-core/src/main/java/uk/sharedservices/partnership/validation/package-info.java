/**
 * Faults of input, all found at once.
 *
 * <p>The only package that knows Hibernate Validator. {@link uk.sharedservices.partnership.validation.Constraints}
 * runs the Jakarta constraints of the model on one value at a time;
 * {@link uk.sharedservices.partnership.validation.Checked} is what reading gives: a value, or every
 * {@link uk.sharedservices.partnership.validation.Fault}.
 */
@NullMarked
package uk.sharedservices.partnership.validation;

import org.jspecify.annotations.NullMarked;
