package uk.sharedservices.partnership.agreement.history;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;

/** What must hold between a notice and what was agreed about it. */
final class NoticeGivenCheck {

    private NoticeGivenCheck() {}

    static void of(NoticeGiven notice) {
        LocalDate given = notice.given();
        notice.withdrawal().map(NoticeWithdrawal::agreedOn).ifPresent(on -> notBefore(given, on, "withdrawal"));
        Optional<LocalDate> waived = notice.waiver().map(NoticeWaiver::lastDay);
        Optional<LocalDate> paid = notice.paymentInLieu().map(PaymentInLieu::lastDay);
        waived.ifPresent(last -> notBefore(given, last, "last day agreed by waiver"));
        paid.ifPresent(last -> notBefore(given, last, "last day agreed by payment in lieu"));
        if (waived.isPresent() && paid.isPresent() && !waived.equals(paid)) {
            throw InvalidValueException.of(
                    "last day agreed by payment in lieu",
                    "must be the one agreed by waiver, " + day(waived.get()),
                    day(paid.get()));
        }
    }

    private static void notBefore(LocalDate given, LocalDate found, String subject) {
        if (found.isBefore(given)) {
            throw InvalidValueException.of(
                    subject, "must not be before the notice was given, " + day(given), day(found));
        }
    }

    /** Refuses a last day before the day on which it was agreed. */
    static void lastDayAgreed(String subject, LocalDate agreedOn, LocalDate lastDay) {
        if (lastDay.isBefore(agreedOn)) {
            throw InvalidValueException.of(
                    "last day agreed by " + subject,
                    "must not be before the day it was agreed, " + day(agreedOn),
                    day(lastDay));
        }
    }
}
