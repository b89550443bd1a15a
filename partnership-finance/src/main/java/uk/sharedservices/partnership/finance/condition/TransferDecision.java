package uk.sharedservices.partnership.finance.condition;

import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;

/**
 * Who decides a block transfer, and what of it the schools forum could let go by itself.
 *
 * @param decidedBy  who decides the transfer as asked
 * @param limit  the most that the forum may let go, in pounds, unrounded; empty where no limit is known
 * @param withinLimit  the part of the transfer up to the limit, to the penny
 * @param aboveLimit  the part above it, for which the Secretary of State's leave is needed
 */
public record TransferDecision(DecidedBy decidedBy, Optional<BigDecimal> limit, Money withinLimit, Money aboveLimit) {}
