package uk.sharedservices.partnership.post;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.post.PostRules.R12;
import static uk.sharedservices.partnership.post.PostRules.SHARED_UNTIL_RETURN;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/** The questions put to a shared post: how it stands on a day, and whether its holder may be placed. */
public final class Sharing {

    private final SharedPost post;
    private final Optional<LocalDate> agreementEnded;

    private Sharing(SharedPost post, Optional<LocalDate> agreementEnded) {
        this.post = post;
        this.agreementEnded = agreementEnded;
    }

    /** Returns the questions that can be put to a post. */
    public static Sharing of(SharedPost post) {
        return new Sharing(post, Optional.empty());
    }

    /** Returns the same, the agreement that governs the post having ended with that day, if it has. */
    public Sharing underAgreementEnded(Optional<LocalDate> lastDay) {
        return new Sharing(post, lastDay);
    }

    /**
     * Returns how the post stands on a day. The Director of Education shared from 1 April 2021 for two years is shared on
     * 23 November 2022; on 1 April 2023, with no return recorded, it cannot be said.
     *
     * @param asAt  the day
     * @return the state; "cannot say" once the length agreed or the agreement itself is over and no return is recorded, or while
     *     the return's day is not known exactly
     */
    public Answer<SharedPostState> standingOn(LocalDate asAt) {
        RecordedWorking working =
                working("How does the post of " + post.title() + " stand on " + withWeekday(asAt) + "?");
        if (asAt.isBefore(post.firstDay())) {
            return determined(
                    SharedPostState.TO_COME, working, "It is shared from " + withWeekday(post.firstDay()) + ".");
        }
        Optional<When> returned = post.returning().filter(Fact::done).flatMap(ReturnToPost::on);
        if (returned.isPresent() && returned.get().surelyBy(asAt)) {
            return determined(
                    SharedPostState.RETURNED,
                    working,
                    "Its holder returned: " + returned.get().inWords() + ".");
        }
        if (returned.isPresent() && returned.get().perhapsBy(asAt)) {
            return cannotSay(
                    working,
                    "On which day the holder returned is not known, only "
                            + returned.get().inWords() + ".");
        }
        if (returned.isEmpty() && post.returning().filter(Fact::done).isPresent()) {
            return cannotSay(working, "On which day the holder returned is not known.");
        }
        Optional<LocalDate> over = post.agreedLastDay().filter(last -> asAt.isAfter(last) && returned.isEmpty());
        if (over.isPresent()) {
            return cannotSay(
                    working,
                    "The length agreed ended on " + withWeekday(over.get())
                            + "; whether the holder returned then or stayed is not recorded.");
        }
        if (agreementEnded.filter(asAt::isAfter).isPresent()) {
            return cannotSay(
                    working,
                    "The agreement that governs it ended on " + withWeekday(agreementEnded.get())
                            + "; whether the holder returned then or stayed is not recorded.");
        }
        return determined(SharedPostState.SHARED, working, "On " + withWeekday(asAt) + " it is shared.");
    }

    /**
     * Returns from which day the officer may be at the other council's disposal, if the councils wanted it from a day.
     *
     * @param wanted  the day wanted
     * @return the day; not permitted under section 113 unless the officer was consulted by then
     */
    public Answer<LocalDate> mayBePlacedFrom(LocalDate wanted) {
        RecordedWorking working = working(
                "May the holder of the post of " + post.title() + " be placed from " + withWeekday(wanted) + "?");
        if (post.placement() == Placement.NOT_STATED) {
            return Answer.cannotSay(working, "By which form the post of " + post.title() + " is shared is not stated.");
        }
        if (post.placement() == Placement.SECONDMENT) {
            working.step(
                    R12, wanted, () -> "A bare secondment is no placement under section 113; its own terms govern.");
            return new Answer.Determined<>(wanted, working.derivation());
        }
        if (post.consultedOn().filter(consulted -> !consulted.isAfter(wanted)).isEmpty()) {
            String reason = post.consultedOn()
                    .map(consulted -> "The officer is recorded as consulted on " + day(consulted) + ", after "
                            + day(wanted) + ": section 113 asks for it before.")
                    .orElse(
                            "No consultation of the officer is recorded: section 113 asks for it before the placement.");
            working.step(R12, "not permitted", () -> reason);
            return new Answer.NotPermitted<>(R12, reason, working.derivation());
        }
        working.step(
                R12,
                wanted,
                () -> "The officer was consulted on " + day(post.consultedOn().orElseThrow()) + ".");
        return new Answer.Determined<>(wanted, working.derivation());
    }

    private RecordedWorking working(String question) {
        RecordedWorking working = RecordedWorking.of(question);
        working.from(new Input(
                "Post",
                post.title() + ", by " + post.placement().words() + ", from " + withWeekday(post.firstDay())
                        + post.agreedLastDay()
                                .map(last -> " to " + withWeekday(last))
                                .orElse(""),
                post.standing()));
        post.returning()
                .ifPresent((ReturnToPost back) -> working.from(
                        new Input("Return", back.on().map(When::inWords).orElse("day not known"), back.standing())));
        return working;
    }

    private static Answer<SharedPostState> determined(SharedPostState state, RecordedWorking working, String sentence) {
        working.step(SHARED_UNTIL_RETURN, state, () -> sentence);
        return new Answer.Determined<>(state, working.derivation());
    }

    private static Answer<SharedPostState> cannotSay(RecordedWorking working, String missing) {
        return new Answer.CannotSay<>(
                List.of(missing),
                List.of(
                        new WhatIf<>("If the holder stayed", SharedPostState.SHARED),
                        new WhatIf<>("If the holder returned", SharedPostState.RETURNED)),
                working.derivation());
    }
}
