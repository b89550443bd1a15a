package uk.sharedservices.partnership.conformance.chapter.money;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.dsg.DsgBlock;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.finance.condition.BlockTransfer;
import uk.sharedservices.partnership.finance.condition.DeficitCarry;
import uk.sharedservices.partnership.finance.condition.DeficitPlan;
import uk.sharedservices.partnership.finance.condition.RingFence;
import uk.sharedservices.partnership.finance.condition.StabilityGrant;
import uk.sharedservices.partnership.finance.condition.StatutoryOverride;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.reconciliation.Rounded;
import uk.sharedservices.partnership.money.PublishedFigure;

/** The kinds of case about what the law and the conditions of grant ask. */
final class ConditionKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "block-transfer", Kind.of(Transfer.class, ConditionKinds::transfer),
            "block-transfers", Kind.of(Transfers.class, ConditionKinds::transfers),
            "statutory-override", Kind.of(Asked.class, ConditionKinds::override),
            "grant-provisions", Kind.of(Asked.class, ConditionKinds::provisions),
            "deficit-carry", Kind.of(Asked.class, ConditionKinds::carry),
            "deficit-plan", Kind.of(Balance.class, ConditionKinds::plan),
            "ring-fence", Kind.of(Movement.class, ConditionKinds::ringFence),
            "stability-grant", Kind.of(Stability.class, ConditionKinds::stability));

    private static final Provisions LAID_DOWN = GrantProvisions.published();

    private ConditionKinds() {}

    /** Given to {@code block-transfer}: from the schools block to high needs. */
    record Transfer(long schoolsBlockPounds, long transferPounds, boolean forumApproves, FinancialYear financialYear) {}

    static Got transfer(Transfer given) {
        return Got.of(
                BlockTransfer.toHighNeeds(
                                given.financialYear(),
                                sterling(given.schoolsBlockPounds()),
                                sterling(given.transferPounds()),
                                Optional.of(given.forumApproves()))
                        .decidedBy(LAID_DOWN),
                decision -> Map.of("decidedBy", decision.decidedBy()));
    }

    /** Given to {@code block-transfers}: from any block to one or several. */
    record Transfers(
            FinancialYear financialYear,
            DsgBlock from,
            long blockPounds,
            List<Receipt> to,
            Optional<Boolean> forumApproves) {}

    /** What a block receives. */
    record Receipt(DsgBlock block, long pounds) {}

    static Got transfers(Transfers given) {
        Findings findings = new Findings();
        return findings.got(Map.of(
                "decision",
                findings.answer(
                        new BlockTransfer(
                                        given.financialYear(),
                                        given.from(),
                                        sterling(given.blockPounds()),
                                        given.to().stream()
                                                .map(receipt -> new BlockTransfer.Receipt(
                                                        receipt.block(), sterling(receipt.pounds())))
                                                .toList(),
                                        given.forumApproves())
                                .decidedBy(LAID_DOWN),
                        decision -> Map.of(
                                "decidedBy",
                                decision.decidedBy(),
                                "withinLimit",
                                decision.withinLimit().getAmount(),
                                "aboveLimit",
                                decision.aboveLimit().getAmount()))));
    }

    /** Given to the kinds that ask with two dates. */
    record Asked(FinancialYear financialYear, LocalDate asAt) {}

    static Got override(Asked given) {
        return Got.of(
                StatutoryOverride.of(LAID_DOWN).at(given.financialYear(), given.asAt()),
                force -> Map.of("override", force));
    }

    static Got provisions(Asked given) {
        List<Standing> standing = Standing.of(LAID_DOWN, given.financialYear(), given.asAt());
        Findings findings = new Findings();
        return findings.got(Map.of(
                "standing",
                standing.stream()
                        .map(each -> each.provision().parameter() + " " + each.force())
                        .toList(),
                "overrideKnownTo",
                findings.answer(StatutoryOverride.of(LAID_DOWN).knownTo(given.asAt()))));
    }

    static Got carry(Asked given) {
        Findings findings = new Findings();
        return findings.got(
                Map.of("carry", findings.answer(DeficitCarry.into(given.financialYear(), LAID_DOWN, given.asAt()))));
    }

    /** Given to {@code deficit-plan}; the balance with a deficit positive. */
    record Balance(
            FinancialYear financialYear,
            PublishedFigure balance,
            Optional<PublishedFigure> grossGrant,
            Optional<Boolean> surplusSubstantiallyReduced) {}

    static Got plan(Balance given) {
        Findings findings = new Findings();
        return findings.got(Map.of(
                "plan",
                findings.answer(new DeficitPlan(
                                given.financialYear(),
                                Rounded.inPounds(given.balance()),
                                given.grossGrant().map(Rounded::inPounds),
                                given.surplusSubstantiallyReduced())
                        .owed(LAID_DOWN))));
    }

    /** Given to {@code ring-fence}. */
    record Movement(FinancialYear financialYear, DsgMovement movement) {}

    static Got ringFence(Movement given) {
        Findings findings = new Findings();
        return findings.got(Map.of("checks", findings.outcome(RingFence.of(given.movement(), given.financialYear()))));
    }

    /** Given to {@code stability-grant}, in pounds. */
    record Stability(
            List<Evidence> deficits,
            Optional<Boolean> differencesExplained,
            long equalPay,
            long outsideHighNeeds,
            Optional<Boolean> reformPlanApproved,
            LocalDate asAt) {}

    /** A deficit as one source tells it. */
    record Evidence(String source, long pounds) {}

    static Got stability(Stability given) {
        Findings findings = new Findings();
        return findings.got(Map.of(
                "grant",
                findings.answer(
                        new StabilityGrant(
                                        given.deficits().stream()
                                                .map(each -> new StabilityGrant.Evidence(
                                                        each.source(), sterling(each.pounds())))
                                                .toList(),
                                        given.differencesExplained(),
                                        sterling(given.equalPay()),
                                        sterling(given.outsideHighNeeds()),
                                        given.reformPlanApproved())
                                .amount(LAID_DOWN, given.asAt()),
                        Money::getAmount)));
    }

    private static Money sterling(long pounds) {
        return Money.ofMajor(CurrencyUnit.GBP, pounds);
    }
}
