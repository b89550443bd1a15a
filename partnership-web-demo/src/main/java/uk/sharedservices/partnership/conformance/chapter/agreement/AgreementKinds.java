package uk.sharedservices.partnership.conformance.chapter.agreement;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.KeyDate;
import uk.sharedservices.partnership.agreement.service.DeemedService;
import uk.sharedservices.partnership.agreement.service.DeemingRule;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.service.ServiceOfNotice;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.published.BankHolidays;

/** The kinds of case about agreements: service of notice, and their life. */
final class AgreementKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "deemed-service", Kind.of(Deemed.class, AgreementKinds::deemed),
            "service-of-notice", Kind.of(Served.class, AgreementKinds::served),
            "agreement-life", Kind.of(Life.class, AgreementKinds::life));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private AgreementKinds() {}

    /** Given to {@code deemed-service}; what is sent is sent at a local time. */
    record Deemed(DeemingRule rule, LocalDateTime sent) {}

    /** Given to {@code service-of-notice}; without a clause, none is known. */
    record Served(
            Optional<ServiceClause> clause,
            ServiceMethod method,
            LocalDate sentOn,
            Optional<LocalTime> sentAt,
            Optional<LocalDate> receivedOn) {}

    static Got deemed(Deemed given) {
        return Got.of(
                DeemedService.of(given.rule(), CivilMoment.at(given.sent()), CALENDAR), day -> Map.of("deemed", day));
    }

    static Got served(Served given) {
        Sending sending = new Sending(
                given.method(),
                new CivilMoment(given.sentOn(), given.sentAt()),
                given.receivedOn().map(CivilMoment::on));
        ServiceOfNotice service = ServiceOfNotice.of(sending, given.clause(), CALENDAR, List.of());
        Findings findings = new Findings();
        return findings.got(Map.of("given", findings.answer(service.given()), "prudentDay", service.prudentDay()));
    }

    /** Given to {@code agreement-life}; the agreement is as a partnership file holds it. */
    record Life(ServiceLevelAgreement agreement, LocalDate asAt) {}

    static Got life(Life given) {
        AgreementLife life = AgreementLife.of(given.agreement(), CALENDAR);
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("standing", findings.answer(life.standingOn(given.asAt())));
        value.put("keyDates", findings.answer(life.keyDatesFrom(given.asAt()), dates -> keyDates(dates, findings)));
        return findings.got(value);
    }

    private static List<JsonNode> keyDates(List<KeyDate> dates, Findings findings) {
        return dates.stream().map(date -> keyDate(date, findings)).toList();
    }

    private static JsonNode keyDate(KeyDate date, Findings findings) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("kind", date.kind());
        value.put("day", date.day());
        date.latestNotice().ifPresent(latest -> value.put("latestNotice", findings.answer(latest)));
        return findings.derived(value, date.derivation());
    }
}
