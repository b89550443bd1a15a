package uk.sharedservices.partnership.agreement.life;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.history.Agreed;
import uk.sharedservices.partnership.agreement.history.NoticeGiven;
import uk.sharedservices.partnership.agreement.history.NoticeWaiver;
import uk.sharedservices.partnership.agreement.history.NoticeWithdrawal;
import uk.sharedservices.partnership.agreement.history.PaymentInLieu;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;

/**
 * Whether what is recorded was done, and agreed by everyone whose agreement it takes.
 *
 * @param agreement  the agreement
 * @param nameOf  the name of a council
 */
record Consents(ServiceLevelAgreement agreement, UnaryOperator<String> nameOf) {

    boolean counts(NoticeGiven notice) {
        return doubts(notice).isEmpty();
    }

    boolean counts(NoticeGiven notice, Agreed about) {
        return doubts(notice, about).isEmpty();
    }

    boolean counts(Variation variation) {
        return doubts(variation).isEmpty();
    }

    /** Returns what is in doubt of what was agreed about a notice, a sentence each. */
    List<String> doubts(NoticeGiven notice, Agreed about) {
        return doubts(what(about), about, others(notice));
    }

    /** Returns what is in doubt of a variation, a sentence each. */
    List<String> doubts(Variation variation) {
        return doubts("variation", variation, agreement.parties());
    }

    /** Returns what is in doubt of all that was recorded on or before a day, a sentence each. */
    List<String> doubtsOn(LocalDate asAt) {
        List<String> doubts = new ArrayList<>(doubtsAboutTermsOn(asAt));
        for (NoticeGiven notice : agreement.notices()) {
            if (!notice.given().isAfter(asAt)) {
                doubts.addAll(doubts(notice));
                notice.agreements().stream()
                        .filter(about -> !about.agreedOn().isAfter(asAt))
                        .forEach(about -> doubts.addAll(doubts(notice, about)));
            }
        }
        return doubts;
    }

    /** Returns what is in doubt of the agreement's terms on a day, a sentence each. */
    List<String> doubtsAboutTermsOn(LocalDate asAt) {
        return agreement.variationsBy(asAt).stream()
                .flatMap(variation -> doubts(variation).stream())
                .toList();
    }

    String names(List<CouncilCode> councils) {
        return councils.stream().map(council -> nameOf.apply(council.value())).collect(CouncilNames.listed());
    }

    private List<String> doubts(NoticeGiven notice) {
        return notice.status().isDone()
                ? List.of()
                : List.of("Whether " + names(List.of(notice.by())) + " gave notice on " + day(notice.given())
                        + " is not recorded: it is only " + notice.status().words() + ".");
    }

    private List<String> doubts(String what, Agreed about, List<CouncilCode> entitled) {
        String record = "the " + what + " of " + day(about.agreedOn());
        if (!about.status().isDone()) {
            return List.of("Whether " + record + " was agreed is not recorded: it is only "
                    + about.status().words() + ".");
        }
        List<CouncilCode> silent = about.notAgreedBy(entitled);
        return silent.isEmpty()
                ? List.of()
                : List.of("That " + names(silent) + " agreed to " + record + " is not recorded, and it takes "
                        + (silent.size() == 1 ? "that council's" : "those councils'") + " agreement.");
    }

    private List<CouncilCode> others(NoticeGiven notice) {
        return agreement.parties().stream()
                .filter(party -> !party.equals(notice.by()))
                .toList();
    }

    static String what(Agreed about) {
        if (about instanceof NoticeWaiver) {
            return "waiver";
        }
        if (about instanceof PaymentInLieu) {
            return "payment in lieu";
        }
        return about instanceof NoticeWithdrawal ? "withdrawal" : "variation";
    }
}
