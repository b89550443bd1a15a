package uk.sharedservices.partnership.arrangement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.rule.Answer;

/**
 * When the partners are out, and what it leaves them with.
 *
 * @param question  the question answered
 * @param agreement  the agreement to be ended
 * @param given  the day the notice counts as given
 * @param lastDay  the last day of the period of notice; a fixed expiry day or the agreement's own term may put the end
 *     elsewhere
 * @param firstFreeDay  the day after the period of notice
 * @param earliestEnd  the earliest end, whose default answers "when are we out?": the agreement binds to midnight at
 *     its end
 * @param endToName  the end that a notice of one's own should name
 * @param namedEnd  whether the notice is long enough for the end it names, if it names one
 * @param strip  the period of notice day by day; empty if it cannot be counted
 * @param sharedPosts  the posts that the agreement governs, which end with it
 * @param grantAccounts  where each asking council's grant account stands, each alone
 * @param cautions  what could move the date, a sentence each
 * @param notes  what else a reader should know, a sentence each
 * @param documents  the documents that the facts are taken from, to which sources refer
 */
public record ExitAnswer(
        ExitQuestion question,
        ServiceLevelAgreement agreement,
        Answer<LocalDate> given,
        Answer<LocalDate> lastDay,
        Answer<LocalDate> firstFreeDay,
        Answer<LocalDate> earliestEnd,
        Answer<LocalDate> endToName,
        Optional<Answer<NoticeVerdict>> namedEnd,
        Optional<CountingStrip> strip,
        List<SharedPost> sharedPosts,
        List<GrantAccount> grantAccounts,
        List<String> cautions,
        List<String> notes,
        List<Document> documents) {

    /** Takes copies. */
    public ExitAnswer {
        sharedPosts = List.copyOf(sharedPosts);
        grantAccounts = List.copyOf(grantAccounts);
        cautions = List.copyOf(cautions);
        notes = List.copyOf(notes);
        documents = List.copyOf(documents);
    }

    /** Returns whether the question was answered: no fact was missing and nothing stood in the way. */
    @JsonIgnore
    public boolean isAnswered() {
        return lastDay.isAnswered();
    }
}
