package uk.sharedservices.partnership.agreement;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.agreement.term.ReviewPoint;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.PublishedFigure;

@DisplayName("An agreement's records cannot")
class AgreementCheckTest {

    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");
    private static final CouncilCode STOCKPORT = CouncilCode.of("E08000007");
    private static final CouncilCode OLDHAM = CouncilCode.of("E08000004");
    private static final Source SOURCE = Source.of("B", "clause 9");

    @Test
    @DisplayName("hold a withdrawal before the notice")
    void withdrawalBeforeTheNotice() {
        refused(
                () -> notice(TAMESIDE).withdrawal(withdrawal("2022-11-22")).build(),
                "withdrawal must not be before the notice was given, 23 November 2022, but was '22 November 2022'");
    }

    @Test
    @DisplayName("hold a last day agreed before the day it was agreed, or before the notice")
    void lastDayBeforeTheWaiver() {
        refused(
                () -> waiver("2022-12-01", "2022-11-30"),
                "last day agreed by waiver must not be before the day it was agreed, 1 December 2022, but was"
                        + " '30 November 2022'");
        refused(
                () -> notice(TAMESIDE)
                        .waiver(waiver("2022-11-01", "2022-11-22"))
                        .build(),
                "last day agreed by waiver must not be before the notice was given, 23 November 2022, but was"
                        + " '22 November 2022'");
        refused(() -> payment("0", "2022-12-01"), "payment in lieu must be above nothing, but was £0m");
        refused(
                () -> notice(TAMESIDE)
                        .waiver(waiver("2022-11-23", "2022-11-30"))
                        .paymentInLieu(payment("1", "2022-12-01"))
                        .build(),
                "last day agreed by payment in lieu must be the one agreed by waiver, 30 November 2022, but was"
                        + " '1 December 2022'");
    }

    @Test
    @DisplayName("name a council that is no party, or the same one twice")
    void strangers() {
        refused(
                () -> agreement().addNotices(notice(OLDHAM).build()).build(),
                "notice must be given by a party to the agreement, but was 'E08000004'");
        refused(
                () -> agreement()
                        .addVariations(variation(List.of(TAMESIDE, OLDHAM)))
                        .build(),
                "variation must be agreed by parties to the agreement, but was 'E08000004'");
        refused(
                () -> agreement()
                        .addVariations(variation(List.of(TAMESIDE, TAMESIDE)))
                        .build(),
                "variation must name each council that agreed once, but was [E08000008, E08000008]");
    }

    @Test
    @DisplayName("come before the agreement's first day, or in no sensible year")
    void outOfTime() {
        refused(
                () -> agreement().addReviewPoints(review("2021-03-31")).build(),
                "review must not be before the agreement's first day, 1 April 2021, but was '31 March 2021'");
        refused(
                () -> agreement().addReviewPoints(review("2400-01-01")).build(),
                "review must be in the years 1900 to 2199, but was 2400-01-01");
    }

    @Test
    @DisplayName("hold a notice for a break point or a renewal that the agreement does not have")
    void noSuchPoint() {
        refused(
                () -> agreement()
                        .addNotices(
                                notice(TAMESIDE).purpose(NoticePurpose.TO_BREAK).build())
                        .build(),
                "notice to end at a break point must name the last day of one of the agreement's break points, but was"
                        + " 'without an end'");
        refused(
                () -> agreement()
                        .addNotices(notice(TAMESIDE)
                                .purpose(NoticePurpose.NOT_TO_RENEW)
                                .build())
                        .build(),
                "notice not to renew must be under an agreement that renews by itself, but was sample");
    }

    @Test
    @DisplayName("hold a variation that changes nothing, or sets a last day before itself")
    void emptyVariation() {
        refused(
                () -> variation(List.of(TAMESIDE), Optional.empty()),
                "variation must change the notice clause, the last day or both, but was 'neither'");
        refused(
                () -> variation(List.of(TAMESIDE), Optional.of(LocalDate.of(2022, 5, 31))),
                "last day agreed by variation must not be before the day it was agreed, 1 June 2022, but was '31 May"
                        + " 2022'");
    }

    private static void refused(ThrowingCallable building, String message) {
        assertThatThrownBy(building).isInstanceOf(InvalidValueException.class).hasMessage(message);
    }

    private static ServiceLevelAgreement.Builder agreement() {
        return ServiceLevelAgreement.builder()
                .id(AgreementId.of("sample"))
                .name("the sample agreement")
                .addParties(TAMESIDE, STOCKPORT)
                .subject("a shared service")
                .term(Term.builder()
                        .firstDay(LocalDate.of(2021, 4, 1))
                        .status(FactStatus.RECORDED)
                        .source(SOURCE)
                        .build())
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    private static NoticeGiven.Builder notice(CouncilCode by) {
        return NoticeGiven.builder()
                .by(by)
                .given(LocalDate.of(2022, 11, 23))
                .purpose(NoticePurpose.TO_END)
                .reason("the councils go separate ways")
                .status(FactStatus.RECORDED)
                .source(SOURCE);
    }

    private static NoticeWaiver waiver(String agreedOn, String lastDay) {
        return NoticeWaiver.builder()
                .agreedOn(LocalDate.parse(agreedOn))
                .addAgreedBy(STOCKPORT)
                .lastDay(LocalDate.parse(lastDay))
                .reason("the post is vacant")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static PaymentInLieu payment(String millions, String lastDay) {
        return PaymentInLieu.builder()
                .agreedOn(LocalDate.of(2022, 11, 23))
                .addAgreedBy(STOCKPORT)
                .amount(PublishedFigure.millions(millions))
                .lastDay(LocalDate.parse(lastDay))
                .reason("the post is vacant")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static NoticeWithdrawal withdrawal(String agreedOn) {
        return NoticeWithdrawal.builder()
                .agreedOn(LocalDate.parse(agreedOn))
                .addAgreedBy(STOCKPORT)
                .reason("the councils go on together")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static Variation variation(List<CouncilCode> agreedBy) {
        return variation(agreedBy, Optional.of(LocalDate.of(2023, 3, 31)));
    }

    private static Variation variation(List<CouncilCode> agreedBy, Optional<LocalDate> lastDay) {
        return Variation.builder()
                .agreedOn(LocalDate.of(2022, 6, 1))
                .agreedBy(agreedBy)
                .lastDay(lastDay)
                .reason("the councils agreed so")
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }

    private static ReviewPoint review(String due) {
        return ReviewPoint.builder()
                .due(LocalDate.parse(due))
                .status(FactStatus.RECORDED)
                .source(SOURCE)
                .build();
    }
}
