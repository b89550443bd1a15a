package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.finance.account.CouncilAccount;
import uk.sharedservices.partnership.finance.account.Vintages;
import uk.sharedservices.partnership.finance.condition.DeficitPlan;
import uk.sharedservices.partnership.finance.condition.PlanOwed;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * One council's part of a report on the grant.
 *
 * @param council  the council
 * @param position  the statement that stands, if one is held
 * @param carriedForward  the balance at the end of the year, deficit positive
 * @param shareOfGrant  its share of the gross grant, per cent
 * @param checks  whether the figures printed agree
 * @param told  everything told of the year by the day, the earliest first
 * @param errors  how far each forecast was from the outturn, where one is held; in the order of {@code told}
 * @param plan  the plan that the balance calls for
 */
public record CouncilGrant(
        Council council,
        Optional<DsgPosition> position,
        Answer<Money> carriedForward,
        Answer<BigDecimal> shareOfGrant,
        List<RuleOutcome> checks,
        List<DsgPosition> told,
        List<Answer<Money>> errors,
        Answer<PlanOwed> plan) {

    /** Takes copies. */
    public CouncilGrant {
        checks = List.copyOf(checks);
        told = List.copyOf(told);
        errors = List.copyOf(errors);
    }

    static CouncilGrant of(
            CouncilAccount account, Collection<DsgPosition> known, Provisions provisions, FinancialYear year) {
        Vintages vintages = Vintages.of(account.council().code(), year, known);
        Answer<Money> balance = account.carriedForward();
        return new CouncilGrant(
                account.council(),
                account.position(),
                balance,
                account.position()
                        .map(position -> DsgBalance.of(position).percentageOfGrant())
                        .orElseGet(() -> balance.map(balance.derivation(), Money::getAmount)),
                account.position().stream()
                        .flatMap(position ->
                                List.of(DsgReconciliation.of(position), DsgReconciliation.ofTheYear(position)).stream())
                        .toList(),
                vintages.positions(),
                vintages.outturn().isEmpty()
                        ? List.of()
                        : vintages.positions().stream()
                                .filter(position -> position.figureStatus().compareTo(FigureStatus.FORECAST) <= 0)
                                .map(vintages::error)
                                .toList(),
                plan(account, provisions, year));
    }

    private static Answer<PlanOwed> plan(CouncilAccount account, Provisions provisions, FinancialYear year) {
        if (!account.carriedForward().isAnswered()) {
            return Answer.cannotSay(
                    RecordedWorking.of("Which plan does the balance at the end of " + year + " call for?"),
                    "The balance at the end of " + year + " is not held.");
        }
        return new DeficitPlan(
                        year,
                        new Rounded(account.carriedForward().orThrow().getAmount(), within(account)),
                        account.position()
                                .filter(position -> position.grantBasis().equals(Optional.of(GrantBasis.GROSS)))
                                .flatMap(DsgPosition::grant)
                                .map(Rounded::inPounds),
                        Optional.empty())
                .owed(provisions);
    }

    /** How closely the balance is known: as printed, or by the figures that make it. */
    private static BigDecimal within(CouncilAccount account) {
        return account.position()
                .flatMap(DsgPosition::carriedForward)
                .map(printed -> printed.halfLastPlaceInPounds())
                .orElse(BigDecimal.ZERO);
    }
}
