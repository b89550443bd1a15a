package uk.sharedservices.partnership.arrangement;

import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Answer;

/**
 * How one of a partnership's entries stands on a day.
 *
 * @param <F>  type of the entry
 * @param <S>  type of its standing
 * @param of  the entry
 * @param standing  how it stands, derived from its records and never stored
 */
public record Standing<F extends Fact, S>(F of, Answer<S> standing) {}
