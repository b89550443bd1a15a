package uk.sharedservices.partnership.reporting.exit;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.period.strip.StripDay;
import uk.sharedservices.partnership.post.SharedPost;
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
 * @param namedEnd  whether the notice is long enough for the end it names, if it names one
 * @param strip  the period of notice day by day; none if it cannot be counted
 * @param derivations  how the ends were reached: when we are out and, where it is counted otherwise, the end to name
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
        Optional<NamedEnd> namedEnd,
        List<StripDay> strip,
        List<Derivation> derivations,
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

    /**
     * Whether a notice is long enough for the end it names.
     *
     * @param sentence  the verdict
     * @param derivation  how it was reached
     */
    public record NamedEnd(String sentence, Derivation derivation) {}

    /** Returns the report of an answer that the partnership gave. */
    public static ExitReport of(Partnership partnership, ExitAnswer answer) {
        ServiceLevelAgreement agreement = answer.agreement();
        String giver = answer.question().by().map(partnership::nameOf).orElse("either party");
        return new ExitReport(
                "If " + giver + " gives notice on " + day(answer.question().given()),
                agreement.name() + ", between "
                        + agreement.parties().stream().map(partnership::nameOf).collect(CouncilNames.listed()),
                answer.isAnswered(),
                headline(answer),
                answer.cautions(),
                readings(answer),
                whenOut(answer),
                why(answer.endToName()),
                answer.namedEnd().map(verdict -> namedEnd(answer, verdict)),
                answer.strip().map(CountingStrip::days).orElse(List.of()),
                derivations(answer),
                answer.sharedPosts().stream()
                        .filter(post -> answer.earliestEnd().isAnswered())
                        .map(post -> postSentence(partnership, post, answer))
                        .toList(),
                answer.grantAccounts().stream().map(GrantTable::of).toList(),
                answer.notes(),
                answer.documents());
    }

    private static NamedEnd namedEnd(ExitAnswer answer, Answer<NoticeVerdict> verdict) {
        String named = "A notice that names "
                + answer.question().namedEnd().map(DayInWords::withWeekday).orElse("no end") + " is ";
        return new NamedEnd(
                verdict.isAnswered() ? named + verdict.orThrow().words() + "." : verdict.inWords(NoticeVerdict::words),
                verdict.derivation());
    }

    private static String headline(ExitAnswer answer) {
        if (!answer.earliestEnd().isAnswered()) {
            return answer.earliestEnd().inWords(DayInWords::withWeekday);
        }
        LocalDate out = answer.earliestEnd().orThrow();
        if (endsWithTheNotice(answer)) {
            return "The last day is " + withWeekday(out)
                    + ": the agreement binds to midnight at its end. The first free" + " day is "
                    + withWeekday(answer.firstFreeDay().orThrow()) + ".";
        }
        String runsOut = " The period of notice itself runs out on "
                + withWeekday(answer.lastDay().orThrow()) + ".";
        if (answer.earliestEnd() instanceof Answer.Readings<LocalDate> several) {
            return "The last day is " + withWeekday(out) + ", the earliest end that the notice may name"
                    + (several.agree() ? "." : " on the better view; the readings below differ.") + runsOut;
        }
        return "The last day is " + withWeekday(out)
                + ", the last of the agreement's own term: it expires before the notice would end it." + runsOut;
    }

    /** Whether the agreement ends with the period of notice: no fixed expiry day and no term puts the end elsewhere. */
    private static boolean endsWithTheNotice(ExitAnswer answer) {
        boolean fixedDay = answer.agreement()
                .noticeClause()
                .flatMap(NoticeClause::expiresOn)
                .isPresent();
        return !fixedDay
                && answer.lastDay().isAnswered()
                && answer.earliestEnd().orThrow().equals(answer.lastDay().orThrow());
    }

    private static List<ReadingRow> readings(ExitAnswer answer) {
        if (!(answer.earliestEnd() instanceof Answer.Readings<LocalDate> ends)) {
            return List.of();
        }
        return ends.readings().stream()
                .map(reading -> new ReadingRow(
                        reading.meaning(),
                        withWeekday(reading.value()),
                        reading.name().equals(ends.defaultReading())
                                ? "default for “when are we out?”"
                                : named(answer, reading.value()) ? "default for a notice of our own" : ""))
                .toList();
    }

    private static List<Derivation> derivations(ExitAnswer answer) {
        Derivation out = answer.earliestEnd().derivation();
        Derivation toName = answer.endToName().derivation();
        return toName.steps().equals(out.steps()) ? List.of(out) : List.of(out, toName);
    }

    private static boolean named(ExitAnswer answer, LocalDate end) {
        return answer.endToName().isAnswered() && answer.endToName().orThrow().equals(end);
    }

    private static String whenOut(ExitAnswer answer) {
        boolean oneDayApart = answer.earliestEnd() instanceof Answer.Readings && endsWithTheNotice(answer);
        return why(answer.earliestEnd())
                + (oneDayApart
                        ? " Each reading gives the other party the same whole days of notice; they differ only in which"
                                + " day the notice names as the end."
                        : "");
    }

    private static String why(Answer<LocalDate> answer) {
        return answer.match(
                one -> withWeekday(one.value()) + ".",
                several -> withWeekday(several.theDefault().value()) + ". " + several.why(),
                missing -> missing.inWords(DayInWords::withWeekday),
                refused -> refused.inWords(DayInWords::withWeekday));
    }

    private static String postSentence(Partnership partnership, SharedPost post, ExitAnswer answer) {
        String known = "The shared " + post.title() + " (" + post.placement().words() + ", " + post.standing() + ") ";
        LocalDate out = answer.earliestEnd().orThrow();
        Optional<LocalDate> over = post.agreedLastDay().filter(last -> last.isBefore(out));
        if (over.isPresent()) {
            return known + "was agreed to last to " + withWeekday(over.get())
                    + ", before the agreement ends; whether it went on is not known.";
        }
        String ends = endsWithTheNotice(answer)
                ? "ends with the agreement; from "
                        + withWeekday(answer.firstFreeDay().orThrow())
                : "ends with the agreement; then";
        String returns = post.substantivePost()
                .flatMap(partnership::titleOf)
                .map(substantive ->
                        "the post holder returns to " + partnership.nameOf(post.employer()) + " as " + substantive)
                .orElse("which post the post holder returns to is not known");
        return known + ends + " " + returns + ".";
    }
}
