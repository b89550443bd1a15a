package uk.sharedservices.partnership.testkit;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.agreement.ExitApproval;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;

/** Service level agreements with all that can belong to one, and the posts shared under them. */
public final class AgreementArbitraries {

    private AgreementArbitraries() {}

    /** Returns ids such as {@code an-agreement-7}. */
    public static Arbitrary<AgreementId> ids() {
        return Arbitraries.integers().between(1, 9_999).map(number -> AgreementId.of("an-agreement-" + number));
    }

    /** Returns agreements between two to four councils. */
    public static Arbitrary<ServiceLevelAgreement> agreements() {
        return CouncilArbitraries.parties().flatMap(AgreementArbitraries::agreements);
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
        return withoutHistory(parties).flatMap(agreement -> {
            LocalDate from = agreement.term().map(Term::firstDay).orElse(LocalDate.of(2021, 4, 1));
            return Combinators.combine(
                            TermArbitraries.breakPoints(from)
                                    .list()
                                    .uniqueElements(BreakPoint::lastDay)
                                    .ofMaxSize(2),
                            TermArbitraries.reviewPoints(from).list().ofMaxSize(2),
                            HistoryArbitraries.notices(parties, from).list().ofMaxSize(2),
                            variations(parties, from).list().ofMaxSize(2),
                            approvals(parties).list().ofMaxSize(3))
                    .as((breakPoints, reviewPoints, notices, variations, approvals) -> ServiceLevelAgreement.builder()
                            .from(agreement)
                            .breakPoints(breakPoints)
                            .reviewPoints(reviewPoints)
                            .notices(notices)
                            .variations(variations)
                            .approvals(approvals)
                            .build())
                    .withoutEdgeCases();
        });
    }

    private static Arbitrary<ServiceLevelAgreement> withoutHistory(List<CouncilCode> parties) {
        return Combinators.combine(
                        named(parties),
                        Arbitraries.of(ExitApproval.values()).optional(),
                        TermArbitraries.terms().optional(),
                        TermArbitraries.renewals().optional(),
                        noticeClauses().optional(),
                        ServiceClauseArbitraries.serviceClauses().optional())
                .as((agreement, exitApproval, term, renewal, notice, service) -> ServiceLevelAgreement.builder()
                        .from(agreement)
                        .exitApproval(exitApproval)
                        .term(term)
                        .renewal(renewal)
                        .noticeClause(notice)
                        .serviceClause(service)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<ServiceLevelAgreement> named(List<CouncilCode> parties) {
        return Combinators.combine(
                        ids(),
                        FactArbitraries.text(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources(),
                        FactArbitraries.text().optional())
                .as((id, name, subject, status, source, note) -> ServiceLevelAgreement.builder()
                        .id(id)
                        .name(name)
                        .parties(parties)
                        .subject(subject)
                        .status(status)
                        .source(source)
                        .note(note)
                        .build());
    }

    /** Returns notice clauses, some of which let notice expire on one day of the year only. */
    public static Arbitrary<NoticeClause> noticeClauses() {
        Arbitrary<Optional<MonthDay>> expiry =
                CalendarArbitraries.daysOfEveryYear().optional(0.3);
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
        return Combinators.combine(
                        Arbitraries.of(councils),
                        Arbitraries.of(Capacity.values()),
                        CalendarArbitraries.days().optional(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((council, capacity, decidedOn, status, source) -> Approval.builder()
                        .council(council)
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
        return Combinators.combine(
                        TermArbitraries.following(from),
                        HistoryArbitraries.agreeing(parties),
                        noticeClauses().optional(),
                        Arbitraries.integers().between(0, 3_000).optional(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((agreedOn, agreed, clause, length, reason, status, source) -> Variation.builder()
                        .agreedOn(agreedOn)
                        .agreedBy(agreed)
                        .noticeClause(clause)
                        // One that changed nothing would be none.
                        .lastDay(length.or(() -> clause.isPresent() ? Optional.empty() : Optional.of(0))
                                .map(agreedOn::plusDays))
                        .reason(reason)
                        .status(status)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns posts shared under an agreement, employed by one of its parties and serving some of them or all. */
    public static Arbitrary<SharedPost> sharedPosts(ServiceLevelAgreement agreement) {
        return sharedPostsWithoutTerms(agreement)
                .flatMap(post -> Combinators.combine(
                                CalendarArbitraries.days().optional(),
                                Arbitraries.of(Period.ofYears(2), Period.ofMonths(18), Period.ofDays(1))
                                        .optional(),
                                Arbitraries.of(Period.ofMonths(12), Period.ofWeeks(6))
                                        .optional(),
                                FactArbitraries.text().optional())
                        .as((consultedOn, agreedTerm, reviewWithin, substantivePost) -> SharedPost.builder()
                                .from(post)
                                .consultedOn(consultedOn)
                                .agreedTerm(agreedTerm)
                                .reviewWithin(reviewWithin)
                                .substantivePost(substantivePost)
                                .build()))
                .withoutEdgeCases();
    }

    private static Arbitrary<SharedPost> sharedPostsWithoutTerms(ServiceLevelAgreement agreement) {
        return Combinators.combine(
                        FactArbitraries.text(),
                        Arbitraries.of(agreement.parties()),
                        HistoryArbitraries.agreeing(agreement.parties()),
                        Arbitraries.of(LegalBasis.values()),
                        Arbitraries.of(true, false),
                        CalendarArbitraries.days(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((title, employer, serves, basis, interim, firstDay, status, source) -> SharedPost.builder()
                        .title(title)
                        .agreement(agreement.id())
                        .employer(employer)
                        .serves(serves)
                        .basis(basis)
                        .interim(interim)
                        .firstDay(firstDay)
                        .status(status)
                        .source(source)
                        .build());
    }
}
