package uk.sharedservices.partnership.conformance.chapter.money;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.sharing.ApportionmentKey;
import uk.sharedservices.partnership.finance.sharing.CostSharing;
import uk.sharedservices.partnership.finance.sharing.KeyMeasure;
import uk.sharedservices.partnership.finance.sharing.RemainderRule;
import uk.sharedservices.partnership.finance.sharing.Shares;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.finance.sharing.history.SharedPeriod;
import uk.sharedservices.partnership.finance.sharing.history.SharingHistory;
import uk.sharedservices.partnership.finance.sharing.key.Damping;
import uk.sharedservices.partnership.finance.sharing.key.KeyReview;
import uk.sharedservices.partnership.finance.sharing.key.KeyTolerance;

/** The kinds of case about sharing a cost. */
final class SharingKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "cost-share", Kind.of(CostShared.class, SharingKinds::shared),
            "cost-share-periods", Kind.of(PeriodsShared.class, SharingKinds::periods),
            "key-review", Kind.of(Reviewed.class, SharingKinds::reviewed));

    private SharingKinds() {}

    /** Given to {@code cost-share}; the odd pennies go to the largest remainders unless it says otherwise. */
    record CostShared(
            long amountPence, List<Weight> weights, Optional<RemainderRule> remainder, Optional<String> host) {}

    /** Given to {@code cost-share-periods}: periods one after another, fairness carried between them. */
    record PeriodsShared(List<SharedPeriod> periods) {}

    /** Given to {@code key-review}; a tolerance in per cent does not say of what. */
    record Reviewed(
            List<Weight> inUse,
            List<Weight> measured,
            Optional<BigDecimal> tolerancePoints,
            Optional<BigDecimal> tolerancePercent,
            Optional<BigDecimal> damping) {

        /** Refuses both tolerances, and neither. */
        Reviewed {
            if (tolerancePoints.isPresent() == tolerancePercent.isPresent()) {
                throw InvalidValueException.of(
                        "tolerance", "must be in points or in per cent, one of them", tolerancePoints);
            }
        }

        KeyTolerance tolerance() {
            return tolerancePoints
                    .map(BigDecimal::toPlainString)
                    .map(KeyTolerance::ofPoints)
                    .orElseGet(() -> KeyTolerance.ofPercent(
                            tolerancePercent.orElseThrow().toPlainString()));
        }
    }

    static Got shared(CostShared given) {
        return Got.of(
                CostSharing.by(ApportionmentKey.of(KeyMeasure.OTHER, "the weights given"), given.weights())
                        .leaving(given.remainder().orElse(RemainderRule.LARGEST_REMAINDER), given.host())
                        .share(given.amountPence()),
                found -> Map.of("pence", pence(found)));
    }

    static Got periods(PeriodsShared given) {
        Findings findings = new Findings();
        List<JsonNode> shared = new ArrayList<>();
        SharingHistory history = SharingHistory.none(ApportionmentKey.of(KeyMeasure.OTHER, "the weights given"));
        for (SharedPeriod period : given.periods()) {
            shared.add(findings.answer(history.share(period), SharingKinds::pence));
            history = history.and(period);
        }
        return findings.got(Map.of("periods", shared));
    }

    static Got reviewed(Reviewed given) {
        Findings findings = new Findings();
        KeyReview review = KeyReview.of(given.inUse(), given.measured(), given.tolerance());
        JsonNode key = findings.answer(
                given.damping()
                        .map(Damping::new)
                        .map(review::damped)
                        .orElse(review)
                        .answer(),
                found ->
                        Map.of("reset", found.reset(), "movedPoints", found.movedPoints(), "weights", found.weights()));
        return findings.got(Map.of("key", key));
    }

    /** Pence by council, as JSON is read: an int where one fits. */
    private static Map<String, Number> pence(Shares found) {
        Map<String, Number> byCouncil = new LinkedHashMap<>();
        found.shares().forEach(share -> byCouncil.put(share.council(), number(share.pence())));
        return byCouncil;
    }

    static Number number(long pence) {
        if (pence == (int) pence) {
            return (int) pence;
        }
        return pence;
    }
}
