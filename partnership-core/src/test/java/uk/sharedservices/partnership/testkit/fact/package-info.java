/**
 * What every chapter of a partnership is made of: days, periods, figures, words and sources.
 *
 * <p>{@link uk.sharedservices.partnership.testkit.fact.CalendarArbitraries},
 * {@link uk.sharedservices.partnership.testkit.fact.PeriodArbitraries},
 * {@link uk.sharedservices.partnership.testkit.fact.MoneyArbitraries} and
 * {@link uk.sharedservices.partnership.testkit.fact.FactArbitraries} make them; the days on which rules go wrong come often.
 *
 * <p>What hangs on something else is made without it, and put together once it is known, because jqwik takes minutes to
 * shrink arbitraries that were made of each other's values: {@link uk.sharedservices.partnership.testkit.fact.DayAfter} hangs on a day,
 * {@link uk.sharedservices.partnership.testkit.fact.Deal} on councils, and a method such as {@code agreementsOf} returns
 * functions of what is still to come.
 */
@NullMarked
package uk.sharedservices.partnership.testkit.fact;

import org.jspecify.annotations.NullMarked;
