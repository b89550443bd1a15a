package uk.sharedservices.partnership.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;

/**
 * What the page shows.
 *
 * @param partnership  the partnership asked
 * @param form  what was typed
 * @param mistakes  what is wrong with it
 * @param answer  the answer, once there is one
 */
public record ExitView(
        Partnership partnership, ExitForm form, List<ExitForm.Mistake> mistakes, Optional<Answer> answer) {

    private static final String QUESTION = "If we give notice, when are we out?";

    /**
     * An answer ready to be shown.
     *
     * @param title  the question answered, as a heading
     * @param agreement  the agreement and who it is between
     * @param body  the body of the report, already HTML
     * @param query  the query by which the same answer can be had again
     */
    public record Answer(String title, String agreement, String body, String query) {}

    /** The ways of giving notice that can be chosen. */
    public ServiceMethod[] methods() {
        return ServiceMethod.values();
    }

    /** The message for a group of fields, if one of them is mistaken. */
    public String mistakeAt(String... fields) {
        return mistakes.stream()
                .filter(mistake -> List.of(fields).contains(mistake.field()))
                .map(ExitForm.Mistake::message)
                .findFirst()
                .orElse("");
    }

    /** A question to try, put on the day of the latest document; empty if nothing is there to ask about. */
    public Optional<Example> example() {
        return partnership
                .latestDocumentDay()
                .flatMap(day -> partnership.agreements().stream()
                        .findFirst()
                        .map(agreement -> new Example(
                                agreement.id().value(),
                                agreement.parties().get(0).value(),
                                day)));
    }

    /**
     * A question to try.
     *
     * @param agreement  id of the agreement
     * @param by  code of the council that gives notice
     * @param given  the day
     */
    public record Example(String agreement, String by, LocalDate given) {

        /** The query that asks it. */
        public String query() {
            return "agreement=" + agreement + "&by=" + by + "&day=" + given.getDayOfMonth() + "&month="
                    + given.getMonthValue() + "&year=" + given.getYear() + "&method=" + ServiceMethod.BY_HAND;
        }
    }

    /** The heading of the page: the question, particular once it is answered. */
    public String heading() {
        return answer.map(Answer::title).orElse(QUESTION);
    }

    /** The title of the page, which says first when something is wrong. */
    public String title() {
        return mistakes.isEmpty() ? heading() : "Error: " + heading();
    }
}
