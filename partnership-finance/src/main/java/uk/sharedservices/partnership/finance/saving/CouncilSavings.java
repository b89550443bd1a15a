package uk.sharedservices.partnership.finance.saving;

import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.rule.Answer;

/**
 * The savings that one council reports. No council's savings are set against another's.
 *
 * @param council  the council
 * @param aimedAt  the sum of its targets
 * @param oneOff  what it realised once, which pays for no second year
 * @param counted  what counts towards its Medium Term Financial Plan
 */
public record CouncilSavings(CouncilCode council, Money aimedAt, Money oneOff, Answer<Money> counted) {}
