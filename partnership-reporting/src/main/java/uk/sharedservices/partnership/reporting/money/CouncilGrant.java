package uk.sharedservices.partnership.reporting.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.finance.account.CouncilAccount;
import uk.sharedservices.partnership.finance.account.VintageBridge;
import uk.sharedservices.partnership.finance.account.Vintages;
import uk.sharedservices.partnership.finance.condition.DeficitPlan;
import uk.sharedservices.partnership.finance.condition.PlanOwed;
import uk.sharedservices.partnership.finance.condition.RingFence;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.published.DsgAllocations;
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
 * @param shareOfGrant  its share of the gross grant, per cent: of the grant printed beside it, or else of the latest allocation published
 *     by the day; empty where no statement is held
 * @param checks  whether the figures printed agree, with each other and with the year before, and whether money let in is authorised
 * @param told  everything told of the year by the day, the earliest first
 * @param bridges  what moved from each to the next
 * @param errors  how far each forecast was from the outturn, where one is held; in the order of {@code told}
 * @param plan  the plan that the balance calls for
 */
public record CouncilGrant(
        Council council,
        Optional<DsgPosition> position,
        Answer<Money> carriedForward,
        Optional<Answer<BigDecimal>> shareOfGrant,
        List<RuleOutcome> checks,
        List<DsgPosition> told,
        List<Answer<VintageBridge>> bridges,
        List<Answer<Money>> errors,
        Answer<PlanOwed> plan) {

    /** Takes copies. */
    public CouncilGrant {
        checks = List.copyOf(checks);
        told = List.copyOf(told);
        bridges = List.copyOf(bridges);
        errors = List.copyOf(errors);
    }

    static CouncilGrant of(
            CouncilAccount account,
            Collection<DsgPosition> known,
            Provisions provisions,
            FinancialYear year,
            LocalDate asAt) {
        CouncilCode council = account.council().code();
        Vintages vintages = Vintages.of(council, year, known);
        List<DsgPosition> told = vintages.positions();
        List<Answer<VintageBridge>> bridges = new ArrayList<>();
        for (int index = 1; index < told.size(); index++) {
            bridges.add(vintages.bridge(told.get(index - 1), told.get(index)));
        }
        Optional<GrantAllocation> allocation = allocation(council, year, asAt);
        return new CouncilGrant(
                account.council(),
                account.position(),
                account.carriedForward(),
                account.position().map(position -> share(position, allocation)),
                account.position()
                        .map(position -> checks(position, Vintages.of(council, before(year), known)))
                        .orElse(List.of()),
                told,
                bridges,
                vintages.outturn().isEmpty()
                        ? List.of()
                        : told.stream()
                                .filter(position -> position.figureStatus().compareTo(FigureStatus.FORECAST) <= 0)
                                .map(vintages::error)
                                .toList(),
                plan(account, provisions, asAt, year, allocation));
    }

    private static FinancialYear before(FinancialYear year) {
        return FinancialYear.startingIn(year.startYear() - 1);
    }

    /** The latest gross allocation that was published by a day. */
    private static Optional<GrantAllocation> allocation(CouncilCode council, FinancialYear year, LocalDate asAt) {
        return DsgAllocations.published().of(council, year, GrantBasis.GROSS).stream()
                .filter(allocation -> allocation
                        .publication()
                        .on()
                        .filter(day -> !day.isAfter(asAt))
                        .isPresent())
                .reduce((earlier, later) -> later);
    }

    private static Answer<BigDecimal> share(DsgPosition position, Optional<GrantAllocation> allocation) {
        DsgBalance balance = DsgBalance.of(position);
        return position.grant().isPresent() || allocation.isEmpty()
                ? balance.percentageOfGrant()
                : balance.percentageOf(allocation.get());
    }

    private static List<RuleOutcome> checks(DsgPosition position, Vintages yearBefore) {
        List<RuleOutcome> checks = new ArrayList<>();
        checks.add(DsgReconciliation.of(position));
        checks.add(DsgReconciliation.ofTheYear(position));
        yearBefore
                .outturn()
                .filter(before -> position.broughtForward().isPresent())
                .ifPresent(before -> checks.add(DsgReconciliation.opensAsClosed(before, position)));
        for (DsgMovement movement : position.movements()) {
            checks.add(RingFence.of(movement, position.year()));
        }
        return checks;
    }

    private static Answer<PlanOwed> plan(
            CouncilAccount account,
            Provisions provisions,
            LocalDate asAt,
            FinancialYear year,
            Optional<GrantAllocation> allocation) {
        RecordedWorking working =
                RecordedWorking.of("Which plan does the balance at the end of " + year + " call for?");
        Answer<Money> balance = account.carriedForward();
        if (!balance.isAnswered()) {
            return Answer.cannotSay(working, "The balance at the end of " + year + " is not held.");
        }
        if (balance instanceof Answer.Readings<Money> several && !several.agree()) {
            return Answer.cannotSay(working, "The balance at the end of " + year + " is told in more than one way.");
        }
        return new DeficitPlan(
                        year,
                        new Rounded(
                                balance.orThrow().getAmount(),
                                account.position()
                                        .map(position -> DsgBalance.of(position).rounding())
                                        .orElse(BigDecimal.ZERO)),
                        account.position()
                                .filter(position -> position.grantBasis().equals(Optional.of(GrantBasis.GROSS)))
                                .flatMap(DsgPosition::grant)
                                .or(() -> allocation.map(GrantAllocation::total))
                                .map(Rounded::inPounds),
                        Optional.empty())
                .owed(provisions, asAt);
    }
}
