package uk.sharedservices.partnership.testkit.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.Deal;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;
import uk.sharedservices.partnership.testkit.fact.MoneyArbitraries;

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
        return notices().map(notice -> notice.apply(new Deal(parties, from)));
    }

    static Arbitrary<Function<Deal, NoticeGiven>> notices() {
        return Combinators.combine(
                        Combinators.combine(Deal.turns(), DayAfter.withinTenYears(), FactArbitraries.text())
                                .as(HistoryArbitraries::notice),
                        Mixed.optional(DayAfter.within(LONGEST)),
                        Mixed.optional(waivers(), 0.3),
                        Mixed.optional(paymentsInLieu(), 0.3),
                        Mixed.optional(withdrawals(), 0.3),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .<Function<Deal, NoticeGiven>>as((notice, end, waiver, payment, withdrawal, status, source) -> deal -> {
                    NoticeGiven given = notice.apply(deal);
                    Deal since = deal.since(given.given());
                    Optional<NoticeWaiver> waived = waiver.map(each -> each.apply(since));
                    return NoticeGiven.builder()
                            .from(given)
                            .endNamed(end.map(day -> day.from(given.given())))
                            .waiver(waived)
                            .paymentInLieu(payment.map(each -> sameLastDay(each.apply(since), waived)))
                            .withdrawal(withdrawal.map(each -> each.apply(since)))
                            .status(status)
                            .source(source)
                            .build();
                })
                .withoutEdgeCases();
    }

    private static Function<Deal, NoticeGiven> notice(int turn, DayAfter day, String reason) {
        return deal -> NoticeGiven.builder()
                .by(deal.party(turn))
                .given(day.from(deal.from()))
                .purpose(NoticePurpose.TO_END)
                .reason(reason)
                .status(FactStatus.RECORDED)
                .source(new Source(FactArbitraries.DOCUMENT, Optional.empty()))
                .build();
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

    /** Returns waivers of a notice given on a day, agreed by some of the parties or by all. */
    public static Arbitrary<NoticeWaiver> waivers(List<CouncilCode> parties, LocalDate given) {
        return waivers().map(waiver -> waiver.apply(new Deal(parties, given)));
    }

    private static Arbitrary<Function<Deal, NoticeWaiver>> waivers() {
        return Combinators.combine(
                        DayAfter.within(LONGEST),
                        DayAfter.within(LONGEST),
                        Deal.selections(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((agreedOn, lastDay, agreed, reason, status, source) -> deal -> {
                    LocalDate on = agreedOn.from(deal.from());
                    return NoticeWaiver.builder()
                            .agreedOn(on)
                            .lastDay(lastDay.from(on))
                            .agreedBy(deal.some(agreed))
                            .reason(reason)
                            .status(status)
                            .source(source)
                            .build();
                });
    }

    /** Returns payments instead of a notice given on a day, agreed by some of the parties or by all. */
    public static Arbitrary<PaymentInLieu> paymentsInLieu(List<CouncilCode> parties, LocalDate given) {
        return paymentsInLieu().map(payment -> payment.apply(new Deal(parties, given)));
    }

    private static Arbitrary<Function<Deal, PaymentInLieu>> paymentsInLieu() {
        return Combinators.combine(
                        DayAfter.within(LONGEST),
                        DayAfter.within(LONGEST),
                        Deal.selections(),
                        MoneyArbitraries.figuresAboveNothing(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((agreedOn, lastDay, agreed, amount, reason, status, source) -> deal -> {
                    LocalDate on = agreedOn.from(deal.from());
                    return PaymentInLieu.builder()
                            .agreedOn(on)
                            .lastDay(lastDay.from(on))
                            .agreedBy(deal.some(agreed))
                            .amount(amount)
                            .reason(reason)
                            .status(status)
                            .source(source)
                            .build();
                });
    }

    /** Returns withdrawals of a notice given on a day, agreed by some of the parties or by all. */
    public static Arbitrary<NoticeWithdrawal> withdrawals(List<CouncilCode> parties, LocalDate given) {
        return withdrawals().map(withdrawal -> withdrawal.apply(new Deal(parties, given)));
    }

    private static Arbitrary<Function<Deal, NoticeWithdrawal>> withdrawals() {
        return Combinators.combine(
                        DayAfter.within(LONGEST),
                        Deal.selections(),
                        FactArbitraries.text(),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((agreedOn, agreed, reason, status, source) -> deal -> NoticeWithdrawal.builder()
                        .agreedOn(agreedOn.from(deal.from()))
                        .agreedBy(deal.some(agreed))
                        .reason(reason)
                        .status(status)
                        .source(source)
                        .build());
    }
}
