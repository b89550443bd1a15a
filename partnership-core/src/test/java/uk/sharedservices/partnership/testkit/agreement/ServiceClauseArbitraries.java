package uk.sharedservices.partnership.testkit.agreement;

import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.service.DeemingKind;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;

/** Clauses on how notice is served and on what day it counts as given. */
public final class ServiceClauseArbitraries {

    private ServiceClauseArbitraries() {}

    /** Returns deeming rules for every method. */
    public static Arbitrary<DeemingRule> deemingRules() {
        return Arbitraries.of(DeemingKind.values()).flatMap(ServiceClauseArbitraries::deemingRules);
    }

    /** Returns deeming rules of one kind. */
    public static Arbitrary<DeemingRule> deemingRules(DeemingKind kind) {
        return switch (kind) {
            case HAND, ELECTRONIC ->
                CalendarArbitraries.timesOfDay()
                        .optional()
                        .map(cutOff -> new DeemingRule(kind, cutOff, Optional.empty()));
            case POST_BUSINESS_DAYS, POST_DAYS_ROLLED ->
                Arbitraries.integers()
                        .between(1, 30)
                        .map(days -> new DeemingRule(kind, Optional.empty(), Optional.of(days)));
            case WHEN_DELIVERED -> Arbitraries.just(DeemingRule.whenDelivered());
        };
    }

    /** Returns methods of service, with a deeming rule for that method or with none, addressed or not. */
    public static Arbitrary<ServiceTerms> serviceTerms() {
        return Combinators.combine(
                        Arbitraries.of(ServiceMethod.values()),
                        deemingRules(),
                        FactArbitraries.text().optional())
                .as((method, rule, address) -> new ServiceTerms(
                        method, Optional.of(rule).filter(each -> each.kind().method() == method), address));
    }

    /** Returns clauses that allow one to three methods. */
    public static Arbitrary<ServiceClause> serviceClauses() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        serviceTerms()
                                .list()
                                .uniqueElements(ServiceTerms::method)
                                .ofMinSize(1)
                                .ofMaxSize(ServiceMethod.values().length),
                        Arbitraries.of(true, false).optional(),
                        FactArbitraries.text().optional(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((wording, methods, conclusive, addressee, status, source) -> ServiceClause.builder()
                        .wording(wording)
                        .methods(methods)
                        .conclusive(conclusive)
                        .addressee(addressee)
                        .status(status)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }
}
