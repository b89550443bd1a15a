/**
 * How far a council has carried out what it decided, as at any day.
 *
 * <p>{@link uk.sharedservices.partnership.governance.implementation.Implementation} answers with a
 * {@link uk.sharedservices.partnership.governance.implementation.Progress} from the steps recorded with the decision. To decide
 * is not yet to carry out: a notice resolved on is not served, and a step that was due is not thereby done.
 */
@NullMarked
package uk.sharedservices.partnership.governance.implementation;

import org.jspecify.annotations.NullMarked;
