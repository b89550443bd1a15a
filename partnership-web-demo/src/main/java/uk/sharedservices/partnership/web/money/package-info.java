/**
 * What the partnership has to do with money: the grant, its forecast, a council's place among all, savings, shared costs, and what
 * it costs to leave. {@link uk.sharedservices.partnership.web.money.MoneyPages} puts the pages at their addresses; {@link
 * uk.sharedservices.partnership.web.money.Runs} holds the simulations that take longer than a page may.
 */
@NullMarked
package uk.sharedservices.partnership.web.money;

import org.jspecify.annotations.NullMarked;
