package uk.sharedservices.partnership.agreement.service;

import static uk.sharedservices.partnership.agreement.service.ServiceRules.ADDRESS;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.CONTRARY;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.METHOD;
import static uk.sharedservices.partnership.agreement.service.ServiceRules.R4A;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.CivilMoment;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.WhatIf;

/** Reasons from one sending to the day the notice is given. */
final class Serving {

    private final Sending sending;
    private final Optional<ServiceClause> clause;
    private final WorkingDayCalendar calendar;
    private final RecordedWorking working = RecordedWorking.of("On what day is the notice given?");
    private final Arrival arrival;

    Serving(Sending sending, Optional<ServiceClause> clause, WorkingDayCalendar calendar, List<Input> facts) {
        this.sending = sending;
        this.clause = clause;
        this.calendar = calendar;
        this.arrival = new Arrival(sending, calendar, working);
        facts.forEach(working::from);
        clause.ifPresent(this::tell);
        working.from(Input.asked("Notice", sending.toString()));
        sending.received().ifPresent(when -> working.from(Input.asked("Proved to be received", when.toString())));
    }

    ServiceOfNotice answer() {
        if (clause.isEmpty()) {
            return withoutAClause();
        }
        Optional<ServiceTerms> terms = clause.get().allowing(sending.method());
        if (terms.isEmpty()) {
            String reason = "The agreement's clause on service does not allow notice "
                    + sending.method().words() + ": it allows notice " + allowed(clause.get()) + " only.";
            return refused(METHOD, reason);
        }
        working.step(
                METHOD,
                sending.method(),
                () -> "The agreement's clause on service allows notice "
                        + sending.method().words() + ".");
        return terms.get()
                .deeming()
                .map(rule -> deemed(clause.get(), terms.get(), rule))
                .orElseGet(
                        () -> arrival.given("The day on which it was received is not known: the agreement's clause on"
                                + " service allows notice " + sending.method().words()
                                + " without deeming it given on any day, so that it is given when it is received."));
    }

    private ServiceOfNotice withoutAClause() {
        String how = sending.method().words();
        if (sending.method() != ServiceMethod.BY_HAND && sending.received().isPresent()) {
            arrival.caution(
                    R4A,
                    "",
                    "The agreement's clause on service is not known: if it has one, that clause says whether notice may"
                            + " be given " + how + " and on what day it then counts, and it prevails.");
        }
        return arrival.given("The agreement's clause on service is not known: whether notice may be given " + how
                + ", and on what day it then counts as given.");
    }

    private ServiceOfNotice deemed(ServiceClause agreed, ServiceTerms terms, DeemingRule rule) {
        if (rule.kind().isPosting() && terms.address().isEmpty()) {
            return addressNotKnown(rule);
        }
        CivilMoment done =
                rule.kind() == DeemingKind.WHEN_DELIVERED ? sending.received().orElse(sending.sent()) : sending.sent();
        Answer<LocalDate> answer = DeemedService.of(rule, done, calendar, working);
        if (!answer.isAnswered()) {
            return arrival.none(answer);
        }
        LocalDate day = answer.orThrow();
        Optional<LocalDate> other = contrary(rule, day);
        if (other.isPresent()) {
            return proved(agreed, day, other.get());
        }
        if (rule.kind() != DeemingKind.WHEN_DELIVERED) {
            working.step(
                    R4A,
                    day,
                    () -> "The clause prevails over the day of receipt: the notice is given on " + withWeekday(day)
                            + ".");
            cautionOfProof(agreed);
        }
        return arrival.on(day);
    }

    /** The day that is proved in place of the day deemed, if one is. */
    private Optional<LocalDate> contrary(DeemingRule rule, LocalDate deemed) {
        Optional<LocalDate> received = sending.received().map(CivilMoment::day).filter(day -> !day.equals(deemed));
        if (received.isPresent() && !rule.kind().isPosting() && received.get().isBefore(deemed)) {
            working.step(
                    CONTRARY,
                    deemed,
                    () -> "It arrived on " + withWeekday(received.get()) + ", and that is not to the contrary: what"
                            + " arrives out of business hours is what the clause counts on the next business day.");
            return Optional.empty();
        }
        return received;
    }

    private ServiceOfNotice proved(ServiceClause agreed, LocalDate deemed, LocalDate other) {
        String found = "It is proved to be received on " + withWeekday(other) + ", not on the day deemed, "
                + withWeekday(deemed);
        if (agreed.conclusive().isEmpty()) {
            working.step(CONTRARY, "", () -> found + ", and whether the deeming is conclusive is not known.");
            return arrival.none(new Answer.CannotSay<>(
                    List.of("Whether the clause's deeming is conclusive is not known. " + found + "."),
                    List.of(
                            new WhatIf<>("If the deeming is conclusive", deemed),
                            new WhatIf<>("If it is rebuttable", other)),
                    working.derivation()));
        }
        if (agreed.conclusive().get()) {
            working.step(
                    CONTRARY,
                    deemed,
                    () -> found + ", but the deeming is conclusive: the notice is given on " + withWeekday(deemed)
                            + ".");
            return arrival.on(deemed);
        }
        working.step(
                CONTRARY,
                other,
                () -> found + ", and the deeming is rebuttable: the contrary is proved, and the notice is given on "
                        + withWeekday(other) + ".");
        return arrival.proved(deemed);
    }

    private void cautionOfProof(ServiceClause agreed) {
        if (sending.received().isEmpty() && !agreed.conclusive().orElse(false)) {
            arrival.caution(
                    CONTRARY,
                    "",
                    (agreed.conclusive().isPresent()
                                    ? "The deeming is rebuttable"
                                    : "Whether the deeming is conclusive is not known, and it may be rebuttable")
                            + ": if the notice is proved to have arrived on another day, it is given on that day.");
        }
    }

    private ServiceOfNotice addressNotKnown(DeemingRule rule) {
        working.step(ADDRESS, "", () -> "The address to which notice by post must go is not recorded.");
        Answer<LocalDate> ifAddressed = DeemedService.of(rule, sending.sent(), calendar);
        boolean nothingElseProved = sending.received().isEmpty();
        List<WhatIf<LocalDate>> whatIfs = ifAddressed.isAnswered() && nothingElseProved
                ? List.of(new WhatIf<>("If it was posted to the right address", ifAddressed.orThrow()))
                : List.of();
        return arrival.none(new Answer.CannotSay<>(
                List.of("The address to which notice by post must go is not recorded in the agreement's clause on"
                        + " service, and only a letter properly addressed is deemed to arrive."),
                whatIfs,
                working.derivation()));
    }

    private ServiceOfNotice refused(Rule rule, String reason) {
        working.step(rule, sending.method(), () -> reason);
        return arrival.none(new Answer.NotPermitted<>(rule, reason, working.derivation()));
    }

    private void tell(ServiceClause agreed) {
        working.from(new Input(
                "Service clause", "\"" + agreed.wording() + "\", read as " + agreed.reading(), agreed.standing()));
        agreed.addressee().ifPresent(post -> working.from(new Input("Addressed to", post, agreed.standing())));
        agreed.allowing(sending.method())
                .flatMap(ServiceTerms::address)
                .ifPresent(address -> working.from(new Input("Address", address, agreed.standing())));
    }

    private static String allowed(ServiceClause agreed) {
        return agreed.methods().stream().map(terms -> terms.method().words()).collect(Collectors.joining(" and "));
    }
}
