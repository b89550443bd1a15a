package uk.sharedservices.partnership.agreement;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticePurpose;
import uk.sharedservices.partnership.agreement.term.BreakPoint;
import uk.sharedservices.partnership.agreement.term.Renewal;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.SupportedDays;

/** What must hold between an agreement and the records made under it. */
final class AgreementCheck {

    private final ServiceLevelAgreement agreement;
    private final Optional<LocalDate> firstDay;

    private AgreementCheck(ServiceLevelAgreement agreement) {
        this.agreement = agreement;
        this.firstDay = agreement.term().map(Term::firstDay);
    }

    static void of(ServiceLevelAgreement agreement) {
        AgreementCheck check = new AgreementCheck(agreement);
        agreement.breakPoints().forEach(point -> check.inTime("break point", point.lastDay()));
        agreement.reviewPoints().forEach(point -> check.inTime("review", point.due()));
        if (agreement.breakPoints().stream().map(BreakPoint::lastDay).distinct().count()
                < agreement.breakPoints().size()) {
            throw InvalidValueException.of(
                    "break points",
                    "must each be on a day of their own",
                    agreement.breakPoints().stream().map(BreakPoint::lastDay).toList());
        }
        agreement.notices().forEach(check::notice);
        agreement.variations().forEach(variation -> {
            check.agreed("variation", variation);
            variation.lastDay().ifPresent(last -> check.inTime("last day agreed by variation", last));
        });
        if (agreement.renewal().isPresent()) {
            agreement
                    .term()
                    .flatMap(Term::lastDay)
                    .ifPresent(last -> check.inTime("last day of a term to renew", last));
        }
    }

    private void notice(NoticeGiven notice) {
        if (!agreement.parties().contains(notice.by())) {
            throw InvalidValueException.of(
                    "notice",
                    "must be given by a party to the agreement",
                    notice.by().value());
        }
        inTime("notice", notice.given());
        notice.endNamed().ifPresent(end -> SupportedDays.require("end that a notice names", end));
        notice.waiver().ifPresent(waiver -> {
            agreed("waiver", waiver);
            SupportedDays.require("last day agreed by waiver", waiver.lastDay());
        });
        notice.paymentInLieu().ifPresent(payment -> {
            agreed("payment in lieu", payment);
            SupportedDays.require("last day agreed by payment in lieu", payment.lastDay());
        });
        notice.withdrawal().ifPresent(withdrawal -> agreed("withdrawal", withdrawal));
        if (notice.purpose() == NoticePurpose.TO_BREAK) {
            List<LocalDate> points =
                    agreement.breakPoints().stream().map(BreakPoint::lastDay).toList();
            if (!notice.endNamed().map(points::contains).orElse(false)) {
                throw InvalidValueException.of(
                        "notice to end at a break point",
                        "must name the last day of one of the agreement's break points",
                        notice.endNamed().map(LocalDate::toString).orElse("without an end"));
            }
        }
        if (notice.purpose() == NoticePurpose.NOT_TO_RENEW
                && !agreement.renewal().map(Renewal::byItself).orElse(false)) {
            throw InvalidValueException.of(
                    "notice not to renew", "must be under an agreement that renews by itself", agreement.id());
        }
    }

    private void agreed(String subject, Agreed record) {
        SupportedDays.require("day of a " + subject, record.agreedOn());
        record.agreedBy().stream()
                .filter(council -> !agreement.parties().contains(council))
                .findFirst()
                .ifPresent(stranger -> {
                    throw InvalidValueException.of(
                            subject, "must be agreed by parties to the agreement", stranger.value());
                });
        if (record.agreedBy().stream().distinct().count() < record.agreedBy().size()) {
            throw InvalidValueException.of(subject, "must name each council that agreed once", record.agreedBy());
        }
    }

    /** Refuses a day before the agreement's first. */
    private void inTime(String subject, LocalDate found) {
        SupportedDays.require(subject, found);
        firstDay.filter(found::isBefore).ifPresent(first -> {
            throw InvalidValueException.of(
                    subject, "must not be before the agreement's first day, " + day(first), day(found));
        });
    }
}
