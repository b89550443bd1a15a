package uk.sharedservices.partnership.finance.saving;

import org.joda.money.Money;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * One saving of a statement.
 *
 * @param saving  the saving
 * @param counts  whether it counts towards a Medium Term Financial Plan
 * @param shown  whether a baseline shows it, or it is only claimed
 * @param counted  how much counts
 */
public record SavingLine(Saving saving, RuleOutcome counts, RuleOutcome shown, Answer<Money> counted) {}
