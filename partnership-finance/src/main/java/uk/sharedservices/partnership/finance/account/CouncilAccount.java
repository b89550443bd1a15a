package uk.sharedservices.partnership.finance.account;

import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.rule.Answer;

/**
 * One council's own account.
 *
 * @param council  whose
 * @param position  the position it is told from, if one is held
 * @param carriedForward  the balance at the end of the year, deficit positive
 */
public record CouncilAccount(Council council, Optional<DsgPosition> position, Answer<Money> carriedForward) {}
