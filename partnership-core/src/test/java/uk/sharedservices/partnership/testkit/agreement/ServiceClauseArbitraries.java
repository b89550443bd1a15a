package uk.sharedservices.partnership.testkit.agreement;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.service.DeemingKind;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceTerms;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** Clauses on how notice is served and on what day it counts as given. */
public final class ServiceClauseArbitraries {

    private static final int LONGEST_IN_THE_POST = 60;

    private ServiceClauseArbitraries() {}

    /** Returns deeming rules for every method. */
    public static Arbitrary<DeemingRule> deemingRules() {
        return deemingRules(Arbitraries.of(DeemingKind.values()));
    }

    /** Returns deeming rules of one kind. */
    public static Arbitrary<DeemingRule> deemingRules(DeemingKind kind) {
        return deemingRules(Arbitraries.just(kind));
    }

    private static Arbitrary<DeemingRule> deemingRules(Arbitrary<DeemingKind> kinds) {
        return Combinators.combine(
                        kinds,
                        Mixed.optional(CalendarArbitraries.timesOfDay()),
                        Arbitraries.integers().between(1, 30))
                .as((kind, cutOff, days) -> switch (kind) {
                    case HAND, ELECTRONIC -> new DeemingRule(kind, cutOff, Optional.empty());
                    case POST_BUSINESS_DAYS, POST_DAYS_ROLLED ->
                        new DeemingRule(kind, Optional.empty(), Optional.of(days));
                    case WHEN_DELIVERED -> DeemingRule.whenDelivered();
                });
    }

    /** Returns methods of service, with a deeming rule for that method or with none, addressed or not. */
    public static Arbitrary<ServiceTerms> serviceTerms() {
        return Combinators.combine(
                        Arbitraries.of(ServiceMethod.values()), deemingRules(), Mixed.optional(FactArbitraries.text()))
                .as((method, rule, address) -> new ServiceTerms(
                        method, Optional.of(rule).filter(each -> each.kind().method() == method), address));
    }

    /**
     * Returns sendings of notices by every method, at a time of day that is known or not; some are proved to have been received,
     * on the same day or up to two months later.
     */
    public static Arbitrary<Sending> sendings() {
        return Combinators.combine(CalendarArbitraries.days(), sendingsOf()).as((day, sending) -> sending.apply(day));
    }

    /** Returns sendings that are still without their day. */
    public static Arbitrary<Function<LocalDate, Sending>> sendingsOf() {
        return Combinators.combine(
                        Arbitraries.of(ServiceMethod.values()),
                        Mixed.optional(CalendarArbitraries.timesOfDay()),
                        Mixed.optional(DayAfter.within(LONGEST_IN_THE_POST), 0.3))
                .<Function<LocalDate, Sending>>as((method, time, received) -> day -> new Sending(
                        method, new CivilMoment(day, time), received.map(later -> CivilMoment.on(later.from(day)))))
                .withoutEdgeCases();
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
                        Mixed.optional(Arbitraries.of(true, false)),
                        Mixed.optional(FactArbitraries.text()),
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
