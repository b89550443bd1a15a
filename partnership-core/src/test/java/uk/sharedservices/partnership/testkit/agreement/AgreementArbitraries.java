package uk.sharedservices.partnership.testkit.agreement;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.notice.NoticeTerms;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.testkit.council.CouncilArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.Deal;
import uk.sharedservices.partnership.testkit.fact.Entries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;
import uk.sharedservices.partnership.testkit.fact.PeriodArbitraries;

/** Service level agreements, with all that can belong to one. */
public final class AgreementArbitraries {

    private static final LocalDate UNKNOWN_FIRST_DAY = LocalDate.of(2021, 4, 1);

    private AgreementArbitraries() {}

    /** Returns ids such as {@code an-agreement-7}. */
    public static Arbitrary<AgreementId> ids() {
        return Arbitraries.integers().between(1, 9_999).map(number -> AgreementId.of("an-agreement-" + number));
    }

    /** Returns agreements between two to four councils. */
    public static Arbitrary<ServiceLevelAgreement> agreements() {
        return Combinators.combine(CouncilArbitraries.parties(), agreementsOf())
                .as((parties, agreement) -> agreement.apply(parties))
                .withoutEdgeCases();
    }

    /**
     * Returns agreements between certain councils.
     *
     * <p>They have a term or none, a notice clause or none, and so on; what is left out is not known. Whatever is recorded
     * under an agreement happens on its first day or later.
     *
     * @param parties  the councils, two or more, each once
     * @return the agreements
     */
    public static Arbitrary<ServiceLevelAgreement> agreements(List<CouncilCode> parties) {
        return agreementsOf().map(agreement -> agreement.apply(parties));
    }

    /** Returns agreements that are still without the councils that make them. */
    public static Arbitrary<Function<List<CouncilCode>, ServiceLevelAgreement>> agreementsOf() {
        return Combinators.combine(
                        withoutHistory(),
                        TermArbitraries.breakPoints().list().ofMaxSize(2),
                        TermArbitraries.reviewPoints().list().ofMaxSize(2),
                        HistoryArbitraries.notices().list().ofMaxSize(2),
                        variations().list().ofMaxSize(2),
                        approvals().list().ofMaxSize(3))
                .<Function<List<CouncilCode>, ServiceLevelAgreement>>as(
                        (agreement, breakPoints, reviewPoints, notices, variations, approvals) -> parties -> {
                            ServiceLevelAgreement signed = agreement.apply(parties);
                            LocalDate from = signed.term().map(Term::firstDay).orElse(UNKNOWN_FIRST_DAY);
                            Deal deal = new Deal(parties, from);
                            return ServiceLevelAgreement.builder()
                                    .from(signed)
                                    .breakPoints(Entries.distinct(Entries.of(breakPoints, from), BreakPoint::lastDay))
                                    .reviewPoints(Entries.of(reviewPoints, from))
                                    .notices(Entries.of(notices, deal))
                                    .variations(Entries.of(variations, deal))
                                    .approvals(Entries.of(approvals, parties))
                                    .build();
                        })
                .withoutEdgeCases();
    }

    private static Arbitrary<Function<List<CouncilCode>, ServiceLevelAgreement>> withoutHistory() {
        return Combinators.combine(
                        named(),
                        Mixed.optional(Arbitraries.of(LegalBasis.values())),
                        Mixed.optional(Arbitraries.of(ExitApproval.values())),
                        Mixed.optional(TermArbitraries.terms()),
                        Mixed.optional(TermArbitraries.renewals()),
                        Mixed.optional(noticeClauses()),
                        Mixed.optional(ServiceClauseArbitraries.serviceClauses()))
                .<Function<List<CouncilCode>, ServiceLevelAgreement>>as(
                        (agreement, basis, exitApproval, term, renewal, notice, service) ->
                                parties -> ServiceLevelAgreement.builder()
                                        .from(agreement.apply(parties))
                                        .legalBasis(basis)
                                        .exitApproval(exitApproval)
                                        .term(term)
                                        .renewal(renewal)
                                        .noticeClause(notice)
                                        .serviceClause(service)
                                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Function<List<CouncilCode>, ServiceLevelAgreement>> named() {
        return Combinators.combine(
                        ids(),
                        FactArbitraries.text(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources(),
                        Mixed.optional(FactArbitraries.text()))
                .as((id, name, subject, status, source, note) -> parties -> ServiceLevelAgreement.builder()
                        .id(id)
                        .name(name)
                        .parties(parties)
                        .subject(subject)
                        .status(status)
                        .source(source)
                        .note(note)
                        .build());
    }

    /** Returns what notice clauses ask for: a period, in three of ten with the one day of the year on which it may expire. */
    public static Arbitrary<NoticeTerms> noticeTerms() {
        return noticeTerms(PeriodArbitraries.noticePeriods());
    }

    /** Returns what notice clauses with certain periods ask for. */
    public static Arbitrary<NoticeTerms> noticeTerms(Arbitrary<NoticePeriod> periods) {
        return Combinators.combine(periods, Mixed.optional(CalendarArbitraries.daysOfEveryYear(), 0.3))
                .as(NoticeTerms::new)
                .withoutEdgeCases();
    }

    /** Returns notice clauses, some of which let notice expire on one day of the year only. */
    public static Arbitrary<NoticeClause> noticeClauses() {
        Arbitrary<Optional<MonthDay>> expiry = Mixed.optional(CalendarArbitraries.daysOfEveryYear(), 0.3);
        return Combinators.combine(
                        FactArbitraries.text(),
                        PeriodArbitraries.noticePeriods(),
                        expiry,
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((wording, period, expiresOn, status, source) -> NoticeClause.builder()
                        .wording(wording)
                        .period(period)
                        .expiresOn(expiresOn)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns approvals of certain councils, in either capacity. */
    public static Arbitrary<Approval> approvals(List<CouncilCode> councils) {
        return approvals().map(approval -> approval.apply(councils));
    }

    private static Arbitrary<Function<List<CouncilCode>, Approval>> approvals() {
        return Combinators.combine(
                        Deal.turns(),
                        Arbitraries.of(Capacity.values()),
                        Mixed.optional(CalendarArbitraries.days()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((turn, capacity, decidedOn, status, source) -> councils -> Approval.builder()
                        .council(Deal.party(councils, turn))
                        .capacity(capacity)
                        .decidedOn(decidedOn)
                        .status(status)
                        .source(source)
                        .build());
    }

    /**
     * Returns variations of the notice clause, of the last day, or of both.
     *
     * @param parties  the parties, some of which agree, or all
     * @param from  the first day on which one may be agreed
     * @return the variations
     */
    public static Arbitrary<Variation> variations(List<CouncilCode> parties, LocalDate from) {
        return variations().map(variation -> variation.apply(new Deal(parties, from)));
    }

    private static Arbitrary<Function<Deal, Variation>> variations() {
        return Combinators.combine(
                        DayAfter.withinTenYears(),
                        Deal.selections(),
                        Mixed.optional(noticeClauses()),
                        Mixed.optional(DayAfter.withinTenYears()),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .<Function<Deal, Variation>>as((day, agreed, clause, last, reason, status, source) -> deal -> {
                    LocalDate agreedOn = day.from(deal.from());
                    Optional<LocalDate> lastDay = last.map(later -> later.from(agreedOn));
                    return Variation.builder()
                            .agreedOn(agreedOn)
                            .agreedBy(deal.some(agreed))
                            .noticeClause(clause)
                            // One that changed nothing would be none.
                            .lastDay(clause.isPresent() ? lastDay : lastDay.or(() -> Optional.of(agreedOn)))
                            .reason(reason)
                            .status(status)
                            .source(source)
                            .build();
                })
                .withoutEdgeCases();
    }
}
