package uk.sharedservices.partnership.reporting.money;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.account.AccountsSideBySide;
import uk.sharedservices.partnership.finance.condition.DeficitCarry;
import uk.sharedservices.partnership.finance.condition.StatutoryOverride;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.finance.saving.SavingsStatement;
import uk.sharedservices.partnership.rule.Answer;

/**
 * How the Dedicated Schools Grant of a partnership's councils stands at the end of a year, as known on a day: each council's own account,
 * what was told of the year before, and what the law asks.
 *
 * @param year  the financial year
 * @param asAt  the day by which everything in it was known
 * @param accounts  the councils' accounts, each its own
 * @param deficits  the deficits together
 * @param surpluses  the surpluses together, below nothing
 * @param override  how the statutory override stands for the end of the year
 * @param overrideKnownTo  the last day for which the override was law or made
 * @param carry  what lets a deficit be carried into the next year
 * @param standing  everything laid down for the year
 * @param savings  what of the partnership's savings counts towards a council's plan, as known on the day: what bears on the grant alone
 *     releases nothing
 */
public record DsgReport(
        FinancialYear year,
        LocalDate asAt,
        List<CouncilGrant> accounts,
        Answer<Money> deficits,
        Answer<Money> surpluses,
        Answer<LegalForce> override,
        Answer<LocalDate> overrideKnownTo,
        Answer<DeficitCarry> carry,
        List<Standing> standing,
        SavingsStatement savings) {

    /** Takes copies. */
    public DsgReport {
        accounts = List.copyOf(accounts);
        standing = List.copyOf(standing);
    }

    /**
     * Returns the report.
     *
     * @param partnership  the partnership whose savings are told
     * @param councils  whose accounts, of its councils
     * @param positions  what was told of any council and year, at any time
     * @param provisions  what is laid down
     * @param year  the financial year, 2018/19 or later
     * @param asAt  the day, included; nothing later plays a part
     */
    public static DsgReport of(
            Partnership partnership,
            List<Council> councils,
            Collection<DsgPosition> positions,
            Provisions provisions,
            FinancialYear year,
            LocalDate asAt) {
        List<DsgPosition> known = positions.stream()
                .filter(position -> position.asAt().surelyBy(asAt))
                .toList();
        AccountsSideBySide accounts = AccountsSideBySide.of(councils, known, year, asAt);
        StatutoryOverride override = StatutoryOverride.of(provisions);
        return new DsgReport(
                year,
                asAt,
                accounts.accounts().stream()
                        .map(account -> CouncilGrant.of(account, known, provisions, year, asAt))
                        .toList(),
                accounts.deficits(),
                accounts.surpluses(),
                override.at(year, asAt),
                override.knownTo(asAt),
                DeficitCarry.into(year.next(), provisions, asAt),
                Standing.of(provisions, year, asAt),
                SavingsStatement.of(partnership, asAt)
                        .ofThose(councils.stream().map(Council::code).toList()));
    }

    /** Returns the year and the day of the latest statement told first-hand, which a report is about where none is asked for. */
    public static Optional<DsgPosition> latest(Collection<DsgPosition> positions) {
        return positions.stream()
                .max(Comparator.comparing(DsgPosition::year)
                        .thenComparing(position -> position.asAt().lastDay()));
    }
}
