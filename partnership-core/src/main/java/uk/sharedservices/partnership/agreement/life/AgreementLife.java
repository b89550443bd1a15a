package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.agreement.life.LifeRules.ONE_OF_SEVERAL;
import static uk.sharedservices.partnership.agreement.life.LifeRules.STANDING;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.NoticeReading;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The life of one agreement: how it stands on a day, and which dates to watch from a day on.
 *
 * <p>A question about a day rests on what was recorded by then. Four weeks' notice given on 23 November 2022 that names
 * 22 December: from 23 November the agreement is under notice, and on 23 December it is terminated, its last day 22
 * December. Had its term run out on 30 November, it would be expired.
 *
 * <p>What was agreed about a notice, and a variation, counts only if the record shows that everyone whose agreement it
 * takes agreed; otherwise the answer is "cannot say" and names them.
 */
public final class AgreementLife {

    private static final String WHY =
            "\"Not less than\" a period lets a notice to end an agreement name the last day of"
                    + " the period; that is the better view, and the default.";

    private final ServiceLevelAgreement agreement;
    private final WorkingDayCalendar calendar;
    private final UnaryOperator<String> nameOf;

    private AgreementLife(ServiceLevelAgreement agreement, WorkingDayCalendar calendar, UnaryOperator<String> nameOf) {
        this.agreement = agreement;
        this.calendar = calendar;
        this.nameOf = nameOf;
    }

    /**
     * Returns the life of an agreement.
     *
     * @param agreement  the agreement with its records
     * @param calendar  the working days, used only by periods counted in them
     * @return the questions that can be put to it
     */
    public static AgreementLife of(ServiceLevelAgreement agreement, WorkingDayCalendar calendar) {
        return new AgreementLife(agreement, calendar, UnaryOperator.identity());
    }

    /** Returns the same, its sentences naming councils by what {@code nameOf} makes of their codes. */
    public AgreementLife naming(UnaryOperator<String> name) {
        return new AgreementLife(agreement, calendar, name);
    }

    /**
     * Returns how the agreement stands on a day.
     *
     * @param asAt  the day; what was recorded later plays no part
     * @return determined, or by reading where a notice has two; "cannot say" where a record is in doubt, or where the
     *     agreement itself is only proposed or planned
     * @throws InvalidValueException if the day is before 1900 or after 2199
     */
    public Answer<AgreementStanding> standingOn(LocalDate asAt) {
        SupportedDays.require("day", asAt);
        Answer<AgreementStanding> onceMade = standingOnceMade(asAt);
        if (agreement.done()) {
            return onceMade;
        }
        return new Answer.CannotSay<>(
                List.of("That " + agreement.name() + " was made is not recorded: it is only "
                        + agreement.status().words() + "."),
                onceMade.isAnswered()
                        ? List.of(new WhatIf<>(
                                "If it was made as " + agreement.status().words(), onceMade.orThrow()))
                        : List.of(),
                onceMade.derivation());
    }

    private Answer<AgreementStanding> standingOnceMade(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("How does the agreement stand on " + withWeekday(asAt) + "?");
        LifeInputs.of(agreement, asAt, nameOf).forEach(working::from);
        Followed followed = Followed.upTo(asAt, agreement, calendar, nameOf, working);
        if (!followed.missing().isEmpty()) {
            return Answer.cannotSay(working, followed.missing());
        }
        if (!followed.doubts().isEmpty()) {
            return new Answer.CannotSay<>(
                    followed.doubts(),
                    List.of(
                            new WhatIf<>("If all of that was done and agreed", followed.ifDoubtful(asAt)),
                            new WhatIf<>("If none of it was", followed.better().ifOneEndsItForAll(asAt))),
                    working.derivation());
        }
        return standing(followed, asAt, working);
    }

    private Answer<AgreementStanding> standing(Followed followed, LocalDate asAt, RecordedWorking working) {
        Prospect better = followed.better();
        Optional<LocalDate> firstDay = agreement.term().map(Term::firstDay);
        if (firstDay.isEmpty()) {
            return new Answer.CannotSay<>(
                    List.of("The first day of " + agreement.name() + " is not known."),
                    List.of(new WhatIf<>("If it had begun by then", better.ifOneEndsItForAll(asAt))),
                    working.derivation());
        }
        if (asAt.isBefore(firstDay.get())) {
            AgreementStanding toCome = new AgreementStanding(AgreementState.NOT_BEGUN, better.end());
            working.step(
                    STANDING, toCome.state(), () -> "It begins on " + withWeekday(firstDay.get()) + ": not begun.");
            return new Answer.Determined<>(toCome, working.derivation());
        }
        List<String> afterEnd = followed.afterEnd();
        if (!afterEnd.isEmpty()) {
            return new Answer.CannotSay<>(
                    afterEnd,
                    List.of(new WhatIf<>("If it does not", better.ifOneEndsItForAll(asAt))),
                    working.derivation());
        }
        for (Prospect prospect : followed.prospects().values()) {
            AgreementStanding ended = prospect.ifOneEndsItForAll(asAt);
            AgreementStanding going = prospect.ifItGoesOn(asAt);
            if (!ended.equals(going)) {
                working.step(
                        ONE_OF_SEVERAL,
                        "",
                        () -> "There are " + agreement.parties().size()
                                + " parties: whether the agreement goes on between"
                                + " the others after "
                                + prospect.firstToLeave()
                                        .map(day -> withWeekday(day))
                                        .orElse("")
                                + " is for its words.");
                if (ended.state().isOver()) {
                    return new Answer.CannotSay<>(
                            List.of("Whether " + agreement.name()
                                    + " goes on between the others after one party has left is not recorded."),
                            List.of(
                                    new WhatIf<>("If the notice ends it for every party", ended),
                                    new WhatIf<>("If it goes on between the others", going)),
                            working.derivation());
                }
            }
        }
        return byReading(followed, asAt, working);
    }

    private static Answer<AgreementStanding> byReading(Followed followed, LocalDate asAt, RecordedWorking working) {
        List<Reading<AgreementStanding>> readings = Arrays.stream(NoticeReading.values())
                .map(reading -> new Reading<>(
                        reading.name(), followed.prospects(reading).ifOneEndsItForAll(asAt), reading.meaning()))
                .toList();
        AgreementStanding first = readings.get(0).value();
        if (readings.stream().allMatch(reading -> reading.value().equals(first))) {
            working.step(STANDING, first.state(), () -> "On " + withWeekday(asAt) + " the agreement is " + first + ".");
            return new Answer.Determined<>(first, working.derivation());
        }
        readings.forEach(reading -> working.step(
                STANDING,
                reading.value().state(),
                () -> reading.meaning() + ": on " + withWeekday(asAt) + " the agreement is " + reading.value() + "."));
        return new Answer.Readings<>(readings, NoticeReading.CORRESPONDING_DATE.name(), WHY, working.derivation());
    }

    /**
     * Returns the dates to watch from a day on: reviews due, break points, the renewal to come, and the last day. The
     * first to act on comes first: where notice is needed, its latest day.
     *
     * @param from  the day; dates before it are left out, and so are dates after the agreement's end as it stands then
     * @return the dates, none if the agreement is over; "cannot say" where its standing cannot be said
     * @throws InvalidValueException if the day is before 1900 or after 2199
     */
    public Answer<List<KeyDate>> keyDatesFrom(LocalDate from) {
        Answer<AgreementStanding> standing = standingOn(from);
        RecordedWorking working = RecordedWorking.of("Which dates are to be watched from " + withWeekday(from) + "?")
                .following(standing.derivation());
        if (!standing.isAnswered()) {
            return standing.map(working.derivation(), any -> List.of());
        }
        Followed followed = Followed.upTo(from, agreement, calendar, nameOf, RecordedWorking.of(""));
        boolean over = followed.prospects().values().stream()
                .allMatch(prospect -> prospect.ifOneEndsItForAll(from).state().isOver());
        List<KeyDate> dates = over ? List.of() : new KeyDates(agreement, calendar, followed, from).sorted();
        return new Answer.Determined<>(dates, working.derivation());
    }

    /**
     * Returns the last day of the agreement's term as it stands on a day, with its variations and renewals and without
     * regard to notices to end it.
     *
     * @param asAt  the day; what was recorded later plays no part
     * @return the day; empty if there is none, or the agreement renews by itself without a limit
     */
    public Optional<LocalDate> endOfTermOn(LocalDate asAt) {
        return Followed.upTo(asAt, agreement, calendar, nameOf, RecordedWorking.of(""))
                .better()
                .termEnd();
    }

    /** Returns what is in doubt about the agreement's terms on a day, a sentence each: variations not agreed by all. */
    public List<String> doubtsAboutTermsOn(LocalDate asAt) {
        return new ArrayList<>(new Consents(agreement, nameOf).doubtsAboutTermsOn(asAt));
    }
}
