package uk.sharedservices.partnership.reporting.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.SharedPost;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/**
 * An answer to the exit question in sentences and tables, without a format.
 *
 * @param title  the question as a heading
 * @param agreement  the agreement and who it is between
 * @param answered  whether there is a date
 * @param headline  the answer in a sentence; or that there is none, and why
 * @param cautions  what could move the date
 * @param readings  the ends that the notice may name, by reading; none if there is no date
 * @param whenOut  which of them answers "when are we out", and why
 * @param toName  which of them a notice of one's own should name, and why
 * @param derivation  how the ends were reached
 * @param posts  what becomes of the posts the agreement governs, a sentence each
 * @param accounts  the grant accounts, each council's alone
 * @param notes  what else a reader should know
 * @param documents  the documents that sources refer to
 */
public record ExitReport(
        String title,
        String agreement,
        boolean answered,
        String headline,
        List<String> cautions,
        List<ReadingRow> readings,
        String whenOut,
        String toName,
        Derivation derivation,
        List<String> posts,
        List<GrantTable> accounts,
        List<String> notes,
        List<Document> documents) {

    /** What every page, report and print-out says of itself. */
    public static final String NOT_LEGAL_ADVICE =
            "This is not legal advice. It applies the rules cited to the facts held, in England only; check both before"
                    + " you rely on a date.";

    /**
     * A reading of the clause.
     *
     * @param meaning  the reading
     * @param earliestEnd  the earliest end it lets the notice name
     * @param use  what this reading is the default for
     */
    public record ReadingRow(String meaning, String earliestEnd, String use) {}

    /** Returns the report of an answer that the partnership gave. */
    public static ExitReport of(Partnership partnership, ExitAnswer answer) {
        ServiceLevelAgreement agreement = answer.agreement();
        String giver = answer.question()
                .by()
                .map(code -> nameOf(partnership, code.value()))
                .orElse("either party");
        return new ExitReport(
                "If " + giver + " gives notice on " + day(answer.question().given()),
                agreement.name() + ", between "
                        + agreement.parties().stream()
                                .map(party -> nameOf(partnership, party.value()))
                                .collect(Collectors.joining(" and ")),
                answer.isAnswered(),
                headline(answer),
                answer.cautions(),
                readings(answer),
                why(answer.earliestEnd()),
                why(answer.endToName()),
                answer.earliestEnd().derivation(),
                answer.sharedPosts().stream()
                        .map(post -> postSentence(partnership, post, answer))
                        .toList(),
                answer.grantAccounts().stream().map(GrantTable::of).toList(),
                answer.notes(),
                answer.documents());
    }

    private static String headline(ExitAnswer answer) {
        return answer.lastDay()
                .match(
                        last -> "The last day is " + withWeekday(last.value()) + ": the agreement binds to midnight at"
                                + " its end. The first free day is "
                                + withWeekday(answer.firstFreeDay().orThrow()) + ".",
                        several -> several.inWords(DayInWords::withWeekday),
                        missing -> missing.inWords(DayInWords::withWeekday),
                        refused -> refused.inWords(DayInWords::withWeekday));
    }

    private static List<ReadingRow> readings(ExitAnswer answer) {
        if (!(answer.earliestEnd() instanceof Answer.Readings<LocalDate> ends)
                || !(answer.endToName() instanceof Answer.Readings<LocalDate> named)) {
            return List.of();
        }
        return ends.readings().stream()
                .map(reading -> new ReadingRow(
                        reading.meaning(),
                        withWeekday(reading.value()),
                        reading.name().equals(ends.defaultReading())
                                ? "default for “when are we out?”"
                                : reading.name().equals(named.defaultReading())
                                        ? "default for a notice of our own"
                                        : ""))
                .toList();
    }

    private static String why(Answer<LocalDate> answer) {
        return answer instanceof Answer.Readings<LocalDate> several
                ? withWeekday(several.theDefault().value()) + ". " + several.why()
                : "";
    }

    private static String postSentence(Partnership partnership, SharedPost post, ExitAnswer answer) {
        String ends = answer.firstFreeDay() instanceof Answer.Determined<LocalDate> firstFree
                ? "ends with the agreement; from " + withWeekday(firstFree.value())
                : "ends with the agreement; then";
        String returns = post.substantivePost()
                .map(substantive -> "the post holder returns to "
                        + nameOf(partnership, post.employer().value()) + " as " + substantive)
                .orElse("which post the post holder returns to is not known");
        return "The shared " + post.title() + " (" + post.basis().words() + ", " + post.standing() + ") " + ends + " "
                + returns + ".";
    }

    private static String nameOf(Partnership partnership, String code) {
        return partnership.councils().stream()
                .filter(council -> council.code().value().equals(code))
                .map(Council::name)
                .findFirst()
                .orElse(code);
    }
}
