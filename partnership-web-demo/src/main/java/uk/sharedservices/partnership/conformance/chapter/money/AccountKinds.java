package uk.sharedservices.partnership.conformance.chapter.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.finance.account.AccountsSideBySide;
import uk.sharedservices.partnership.finance.account.VintageBridge;
import uk.sharedservices.partnership.finance.account.Vintages;
import uk.sharedservices.partnership.finance.reconciliation.DsgReconciliation;

/** The kinds of case about grant accounts: one year's, a chain of years, several councils' and several forecasts. */
final class AccountKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "dsg-account", Kind.of(Account.class, AccountKinds::account),
            "dsg-chain", Kind.of(Chain.class, AccountKinds::chain),
            "dsg-side-by-side", Kind.of(SideBySide.class, AccountKinds::sideBySide),
            "dsg-vintages", Kind.of(Told.class, AccountKinds::vintages));

    private AccountKinds() {}

    /** Given to {@code dsg-account}; the position is as a partnership file holds it. */
    record Account(DsgPosition position) {}

    static Got account(Account given) {
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(
                "carriedForward",
                findings.answer(DsgBalance.of(given.position()).carriedForward(), Money::getAmount));
        value.put(
                "checks",
                findings.outcomes(List.of(
                        DsgReconciliation.of(given.position()), DsgReconciliation.ofTheYear(given.position()))));
        return findings.got(value);
    }

    /** Given to {@code dsg-chain}. */
    record Chain(DsgPosition before, DsgPosition after) {}

    static Got chain(Chain given) {
        Findings findings = new Findings();
        return findings.got(
                Map.of("checks", findings.outcome(DsgReconciliation.opensAsClosed(given.before(), given.after()))));
    }

    /** Given to {@code dsg-side-by-side}. */
    record SideBySide(
            List<Council> councils, List<DsgPosition> positions, FinancialYear financialYear, LocalDate asAt) {}

    static Got sideBySide(SideBySide given) {
        AccountsSideBySide accounts =
                AccountsSideBySide.of(given.councils(), given.positions(), given.financialYear(), given.asAt());
        Findings findings = new Findings();
        return findings.got(Map.of(
                "deficits",
                findings.answer(accounts.deficits(), Money::getAmount),
                "surpluses",
                findings.answer(accounts.surpluses(), Money::getAmount)));
    }

    /** Given to {@code dsg-vintages}: what was told of one council's year, the first to be held against the last. */
    record Told(List<DsgPosition> positions) {}

    static Got vintages(Told given) {
        DsgPosition first = given.positions().get(0);
        Vintages vintages = new Vintages(first.council(), first.year(), given.positions());
        DsgPosition last = vintages.positions().get(vintages.positions().size() - 1);
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("bridge", findings.answer(vintages.bridge(vintages.positions().get(0), last), AccountKinds::bridge));
        value.put("error", findings.answer(vintages.error(vintages.positions().get(0)), Money::getAmount));
        return findings.got(value);
    }

    private static Map<String, BigDecimal> bridge(VintageBridge bridge) {
        Map<String, BigDecimal> form = new LinkedHashMap<>();
        bridge.opening().ifPresent(change -> form.put("opening", change.getAmount()));
        bridge.inYear().ifPresent(change -> form.put("inYear", change.getAmount()));
        bridge.beside().ifPresent(change -> form.put("beside", change.getAmount()));
        form.put("closing", bridge.closing().getAmount());
        return form;
    }
}
