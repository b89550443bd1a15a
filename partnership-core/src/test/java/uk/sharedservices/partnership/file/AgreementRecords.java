package uk.sharedservices.partnership.file;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.period.PeriodUnit;

/**
 * What becomes of an agreement, in any combination that the model allows. Days lie after any term's first
 * day.
 *
 * @param renewal  how it renews
 * @param points  the last days of break points, and due days of reviews
 * @param notices  the notices given
 * @param variations  the variations agreed
 */
record AgreementRecords(
        Optional<Renewal> renewal, List<LocalDate> points, List<NoticeGiven> notices, List<Variation> variations) {

    private static final Source SOURCE = Source.of("B", "somewhere");
    private static final LocalDate FIRST = LocalDate.of(2115, 1, 1);
    private static final List<CouncilCode> PARTIES = List.of(CouncilCode.of("E08000007"), CouncilCode.of("E08000008"));

    ServiceLevelAgreement.Builder on(ServiceLevelAgreement.Builder agreement) {
        return agreement
                .renewal(renewal)
                .addAllBreakPoints(points.stream()
                        .map(day -> BreakPoint.builder()
                                .lastDay(day)
                                .notice(NoticePeriod.of(3, PeriodUnit.MONTHS))
                                .status(FactStatus.RECORDED)
                                .source(SOURCE)
                                .build())
                        .toList())
                .addAllReviewPoints(points.stream()
                        .map(day -> ReviewPoint.builder()
                                .due(day)
                                .status(FactStatus.PLANNED)
                                .source(SOURCE)
                                .build())
                        .toList())
                .addAllNotices(notices)
                .addAllVariations(variations);
    }

    static Arbitrary<AgreementRecords> ofAnAgreement(Arbitrary<String> text, Arbitrary<NoticeClause> clauses) {
        return Combinators.combine(
                        renewals().optional(),
                        days().list().uniqueElements().ofMaxSize(2),
                        notices(text).list().ofMaxSize(2),
                        variations(text, clauses).list().ofMaxSize(2))
                .as(AgreementRecords::new)
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }

    private static Arbitrary<Renewal> renewals() {
        return Combinators.combine(
                        Arbitraries.of(Period.ofYears(1), Period.ofMonths(18), Period.ofDays(28)),
                        Arbitraries.integers().between(1, 60).optional(),
                        Arbitraries.of(true, false))
                .as((length, atMost, byItself) -> Renewal.builder()
                        .byItself(byItself)
                        .length(length)
                        .atMost(atMost)
                        .stopNotice(byItself ? Optional.of(NoticePeriod.of(3, PeriodUnit.MONTHS)) : Optional.empty())
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<NoticeGiven> notices(Arbitrary<String> text) {
        Arbitrary<Optional<Integer>> later =
                Arbitraries.integers().between(0, 400).optional();
        return Combinators.combine(Arbitraries.of(PARTIES), days(), text, later, later, later, later)
                .as((by, given, reason, end, waived, paid, withdrawn) -> NoticeGiven.builder()
                        .by(by)
                        .given(given)
                        .purpose(NoticePurpose.TO_END)
                        .endNamed(end.map(given::plusDays))
                        .reason(reason)
                        .waiver(waived.map(days -> waiver(given, days, reason)))
                        // Both must agree on one last day.
                        .paymentInLieu(paid.map(days -> payment(given, waived.orElse(days), reason)))
                        .withdrawal(withdrawn.map(days -> withdrawal(given.plusDays(days), reason)))
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static NoticeWaiver waiver(LocalDate given, int days, String reason) {
        return NoticeWaiver.builder()
                .agreedOn(given)
                .agreedBy(PARTIES)
                .lastDay(given.plusDays(days))
                .reason(reason)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static PaymentInLieu payment(LocalDate given, int days, String reason) {
        return PaymentInLieu.builder()
                .agreedOn(given)
                .agreedBy(PARTIES)
                .amount(new PublishedFigure(PrintedNumber.of("42,124.87"), MoneyUnit.POUNDS))
                .lastDay(given.plusDays(days))
                .reason(reason)
                .status(FactStatus.PROPOSED)
                .source(SOURCE)
                .build();
    }

    private static NoticeWithdrawal withdrawal(LocalDate agreedOn, String reason) {
        return NoticeWithdrawal.builder()
                .agreedOn(agreedOn)
                .agreedBy(PARTIES)
                .reason(reason)
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static Arbitrary<Variation> variations(Arbitrary<String> text, Arbitrary<NoticeClause> clauses) {
        return Combinators.combine(days(), text, clauses.optional())
                .as((agreedOn, reason, clause) -> Variation.builder()
                        .agreedOn(agreedOn)
                        .agreedBy(PARTIES)
                        .noticeClause(clause)
                        .lastDay(clause.isPresent() ? Optional.empty() : Optional.of(agreedOn.plusYears(1)))
                        .reason(reason)
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build());
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 20_000).map(FIRST::plusDays);
    }
}
