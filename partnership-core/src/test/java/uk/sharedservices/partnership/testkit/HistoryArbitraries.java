package uk.sharedservices.partnership.testkit;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.council.CouncilCode;

/** Notices given under agreements, and what the parties agreed about them. */
public final class HistoryArbitraries {

    private static final int LONGEST = 400;

    private HistoryArbitraries() {}

    /**
     * Returns notices to end an agreement, from a day on: waived, paid for, withdrawn, all or none of these.
     *
     * @param parties  the parties, one of which gives it
     * @param from  the first day on which it may be given
     * @return the notices
     */
    public static Arbitrary<NoticeGiven> notices(List<CouncilCode> parties, LocalDate from) {
        return TermArbitraries.following(from).flatMap(given -> noticesGivenOn(parties, given));
    }

    private static Arbitrary<NoticeGiven> noticesGivenOn(List<CouncilCode> parties, LocalDate given) {
        return Combinators.combine(
                        Arbitraries.of(parties),
                        Arbitraries.integers()
                                .between(0, LONGEST)
                                .map(given::plusDays)
                                .optional(),
                        FactArbitraries.text(),
                        waivers(parties, given).optional(0.3),
                        paymentsInLieu(parties, given).optional(0.3),
                        withdrawals(parties, given).optional(0.3),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((by, end, reason, waiver, payment, withdrawal, status, source) -> NoticeGiven.builder()
                        .by(by)
                        .given(given)
                        .purpose(NoticePurpose.TO_END)
                        .endNamed(end)
                        .reason(reason)
                        .waiver(waiver)
                        .paymentInLieu(payment.map(paid -> sameLastDay(paid, waiver)))
                        .withdrawal(withdrawal)
                        .status(status)
                        .source(source)
                        .build())
                .withoutEdgeCases();
    }

    /** Those who waive notice and those who pay for it must agree on one last day. */
    private static PaymentInLieu sameLastDay(PaymentInLieu payment, Optional<NoticeWaiver> waiver) {
        return waiver.map(waived -> PaymentInLieu.builder()
                        .from(payment)
                        .agreedOn(waived.agreedOn())
                        .lastDay(waived.lastDay())
                        .build())
                .orElse(payment);
    }

    /** Returns waivers of a notice, agreed by some of the parties or by all. */
    public static Arbitrary<NoticeWaiver> waivers(List<CouncilCode> parties, LocalDate given) {
        return Combinators.combine(
                        later(given),
                        later(given),
                        agreeing(parties),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((one, other, agreed, reason, status, source) -> NoticeWaiver.builder()
                        .agreedOn(one.isBefore(other) ? one : other)
                        .lastDay(one.isBefore(other) ? other : one)
                        .agreedBy(agreed)
                        .reason(reason)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns payments instead of notice, agreed by some of the parties or by all. */
    public static Arbitrary<PaymentInLieu> paymentsInLieu(List<CouncilCode> parties, LocalDate given) {
        return Combinators.combine(
                        later(given),
                        later(given),
                        agreeing(parties),
                        MoneyArbitraries.figuresAboveNothing(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((one, other, agreed, amount, reason, status, source) -> PaymentInLieu.builder()
                        .agreedOn(one.isBefore(other) ? one : other)
                        .lastDay(one.isBefore(other) ? other : one)
                        .agreedBy(agreed)
                        .amount(amount)
                        .reason(reason)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Returns withdrawals of a notice, agreed by some of the parties or by all. */
    public static Arbitrary<NoticeWithdrawal> withdrawals(List<CouncilCode> parties, LocalDate given) {
        return Combinators.combine(
                        later(given),
                        agreeing(parties),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((on, agreed, reason, status, source) -> NoticeWithdrawal.builder()
                        .agreedOn(on)
                        .agreedBy(agreed)
                        .reason(reason)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** Some of the parties, at least one, or all. */
    static Arbitrary<List<CouncilCode>> agreeing(List<CouncilCode> parties) {
        return Arbitraries.subsetOf(parties).filter(some -> !some.isEmpty()).map(List::copyOf);
    }

    private static Arbitrary<LocalDate> later(LocalDate given) {
        return Arbitraries.integers().between(0, LONGEST).map(given::plusDays);
    }
}
