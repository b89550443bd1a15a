package uk.sharedservices.partnership.programme.event;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;
import static uk.sharedservices.partnership.programme.event.EventRules.REVIEW;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The reviews that events trigger, as at a day.
 *
 * <p>An Improvement Notice of July 2022 that touches the shared post, reviewed by a report of 23 November 2022: on 15 July it may
 * have triggered a review, on 31 July it has, and from 23 November the post is reviewed. An event that is only planned or
 * proposed triggers nothing.
 */
public final class TriggeredReviews {

    private final List<ExternalEvent> events;

    private TriggeredReviews(List<ExternalEvent> events) {
        this.events = events;
    }

    /** Returns the reviews that events trigger. */
    public static TriggeredReviews of(Collection<ExternalEvent> events) {
        return new TriggeredReviews(events.stream()
                .filter(event -> event.status().isDone())
                .sorted(Comparator.comparing((ExternalEvent event) -> event.on().lastDay())
                        .thenComparing(event -> event.on().firstDay())
                        .thenComparing(ExternalEvent::id))
                .toList());
    }

    /**
     * Returns the reviews triggered by a day, in the order of the events, each saying whether its event had surely happened.
     *
     * @param asAt  the day; what happened later plays no part
     * @return determined; none where nothing that happened touches the partnership
     */
    public Answer<List<ReviewTriggered>> asAt(LocalDate asAt) {
        RecordedWorking working =
                RecordedWorking.of("Which reviews had events from outside triggered by " + withWeekday(asAt) + "?");
        List<ReviewTriggered> triggered = new ArrayList<>();
        for (ExternalEvent event : events) {
            if (event.on().perhapsBy(asAt)) {
                working.from(new Input(
                        "Event",
                        event.kind().words() + ", " + event.on().inWords() + ": " + event.what(),
                        event.standing()));
                triggered.addAll(triggered(event, asAt));
            }
        }
        triggered.forEach(review -> working.step(REVIEW, review.standing(), () -> sentence(review)));
        return new Answer.Determined<>(triggered, working.derivation());
    }

    private static String sentence(ReviewTriggered review) {
        String said = review.toString();
        return Character.toUpperCase(said.charAt(0)) + said.substring(1) + ".";
    }

    private static List<ReviewTriggered> triggered(ExternalEvent event, LocalDate asAt) {
        Map<Touched, ReviewStanding> standings = new HashMap<>();
        for (EventReview review : event.reviews()) {
            if (review.status().isDone() && review.on().perhapsBy(asAt)) {
                ReviewStanding standing =
                        review.on().surelyBy(asAt) ? ReviewStanding.REVIEWED : ReviewStanding.PERHAPS_REVIEWED;
                review.touched().forEach(looked -> standings.merge(looked, standing, TriggeredReviews::further));
            }
        }
        return event.touched().stream()
                .map(touched -> new ReviewTriggered(
                        event.id(),
                        touched,
                        event.on().surelyBy(asAt),
                        standings.getOrDefault(touched, ReviewStanding.TO_REVIEW)))
                .toList();
    }

    private static ReviewStanding further(ReviewStanding one, ReviewStanding other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /**
     * Returns whether each part of the partnership that the file says an event touches was reviewed by a day. That no review is
     * on record is told, and is not taken for a breach.
     *
     * @param event  the event
     * @param asAt  the day; what happened later plays no part
     * @return met; not applicable where nothing had happened or nothing is touched; undetermined where no review is on record
     */
    public static RuleOutcome reviewed(ExternalEvent event, LocalDate asAt) {
        return reviewed(event, asAt, Touched::toString);
    }

    /**
     * Returns the same, naming what is touched.
     *
     * @param event  the event
     * @param asAt  the day; what happened later plays no part
     * @param nameOf  what a part of the partnership is called, such as {@code the workstream SEND}
     * @return met; not applicable where nothing had happened or nothing is touched; undetermined where no review is on record
     */
    public static RuleOutcome reviewed(ExternalEvent event, LocalDate asAt, Function<Touched, String> nameOf) {
        String subject = subject(event);
        if (!event.status().isDone()) {
            return new RuleOutcome.NotApplicable(
                    REVIEW, subject + " is only " + event.status().words() + ".");
        }
        if (!event.on().perhapsBy(asAt)) {
            return new RuleOutcome.NotApplicable(REVIEW, subject + " had not happened by " + day(asAt) + ".");
        }
        if (!event.on().surelyBy(asAt)) {
            return new RuleOutcome.Undetermined(REVIEW, subject + " may not have happened by " + day(asAt) + ".");
        }
        List<ReviewTriggered> triggered = triggered(event, asAt);
        if (triggered.isEmpty()) {
            return new RuleOutcome.NotApplicable(REVIEW, subject + " touches nothing that the partnership lists.");
        }
        List<String> open = triggered.stream()
                .filter(review -> review.standing() != ReviewStanding.REVIEWED)
                .map(review -> nameOf.apply(review.touched()) + " ("
                        + review.standing().words() + ")")
                .toList();
        return open.isEmpty()
                ? new RuleOutcome.Met(
                        REVIEW,
                        subject + ": each part of the partnership that the file says it touches was reviewed by "
                                + day(asAt) + ": "
                                + triggered.stream()
                                        .map(review -> nameOf.apply(review.touched()))
                                        .collect(Collectors.joining(", "))
                                + ".")
                : new RuleOutcome.Undetermined(
                        REVIEW, subject + " calls for a review of: " + String.join(", ", open) + ".");
    }

    /** The event in the words of its document; a day that is known only to fall within a span is "some day". */
    private static String subject(ExternalEvent event) {
        String when = event.on().asItFollows();
        String what = event.what();
        return "The " + event.kind().words() + " " + (when.startsWith("from ") ? "on some day " : "") + when + " (\""
                + (what.endsWith(".") ? what.substring(0, what.length() - 1) : what) + "\")";
    }
}
