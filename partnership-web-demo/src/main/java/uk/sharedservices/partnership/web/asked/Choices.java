package uk.sharedservices.partnership.web.asked;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.web.form.Choice;

/**
 * What can be chosen in forms about a partnership.
 *
 * @param partnership  the partnership
 */
public record Choices(Partnership partnership) {

    /** The agreements, each with its notice clause. */
    public List<Choice> agreements() {
        return partnership.agreements().stream()
                .map(agreement -> new Choice(
                        agreement.id().value(),
                        agreement.subject(),
                        agreement
                                .noticeClause()
                                .map(clause -> "Notice clause: “" + clause.wording() + "”")
                                .orElse("Notice clause not known")))
                .toList();
    }

    /** The councils. */
    public List<Choice> councils() {
        return partnership.councils().stream()
                .map(council -> new Choice(council.code().value(), council.name()))
                .toList();
    }

    /** The councils, and that none is chosen. */
    public List<Choice> councilsOrNone() {
        return orNone(councils(), "As the proposal tells");
    }

    /** The proposals, and that none is chosen. */
    public List<Choice> proposalsOrNone() {
        return orNone(
                partnership.proposals().stream()
                        .map(proposal -> new Choice(proposal.id().value(), proposal.title()))
                        .toList(),
                "None");
    }

    /** The ways of giving notice. */
    public List<Choice> methods() {
        return Arrays.stream(ServiceMethod.values())
                .map(method -> new Choice(method.name(), method.words()))
                .toList();
    }

    /** Whether a decision is key. */
    public List<Choice> key() {
        return List.of(
                new Choice("", "Not judged yet, or as the proposal tells"),
                new Choice("true", "Yes"),
                new Choice("false", "No"));
    }

    /** What can be assumed of call-in. */
    public List<Choice> callIn() {
        return List.of(
                new Choice("", "Nothing: only what is known of the council’s rule"),
                new Choice("0", "What if there were none?"),
                new Choice("3", "What if it were 3 clear working days?"),
                new Choice("5", "What if it were 5 clear working days?"));
    }

    /** That a meeting is in private. */
    public List<Choice> inPrivate() {
        return List.of(new Choice("true", "The public are to be excluded"));
    }

    /** The steps of a decision that can have been taken. */
    public TimetableStep[] steps() {
        return TimetableStep.values();
    }

    private static List<Choice> orNone(List<Choice> choices, String none) {
        return Stream.concat(Stream.of(new Choice("", none)), choices.stream()).toList();
    }
}
