package uk.sharedservices.partnership.agreement.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.CivilMoment;

/**
 * The sending of a notice: how it went, when, and when it is proved to have arrived.
 *
 * @param method  how it reaches the other party
 * @param sent  when it is delivered by hand, posted or sent
 * @param received  when it is proved to have been received, if it is
 */
public record Sending(ServiceMethod method, CivilMoment sent, Optional<CivilMoment> received) {

    /** Refuses a notice received before it was sent. */
    public Sending {
        received.filter(arrival -> arrival.isBefore(sent)).ifPresent(arrival -> {
            throw InvalidValueException.of(
                    "receipt of a notice", "must not be before its sending, " + sent, arrival.toString());
        });
    }

    /** Returns a sending on a day, at a time not known. */
    public static Sending on(LocalDate day, ServiceMethod method) {
        return new Sending(method, CivilMoment.on(day), Optional.empty());
    }

    /** Returns a sending on a day, at a time as clocks in England show it. */
    public static Sending at(LocalDate day, LocalTime time, ServiceMethod method) {
        return new Sending(method, new CivilMoment(day, Optional.of(time)), Optional.empty());
    }

    /** Returns a sending at an instant, which is turned into the day and time in England first. */
    public static Sending at(Instant instant, ServiceMethod method) {
        return new Sending(method, CivilMoment.at(instant), Optional.empty());
    }

    /** Returns the same sending, proved to have been received on a day. */
    public Sending receivedOn(LocalDate day) {
        return new Sending(method, sent, Optional.of(CivilMoment.on(day)));
    }

    /** Returns the same sending, proved to have been received at an instant. */
    public Sending receivedAt(Instant instant) {
        return new Sending(method, sent, Optional.of(CivilMoment.at(instant)));
    }

    /** When it reached the other party, as far as is known: by hand, when it was delivered unless another is proved. */
    Optional<CivilMoment> arrival() {
        return received.or(() -> method == ServiceMethod.BY_HAND ? Optional.of(sent) : Optional.empty());
    }

    /** Returns {@code Friday 23 December 2022 at 16:45, by e-mail}. */
    @Override
    public String toString() {
        return sent + ", " + method.words();
    }
}
