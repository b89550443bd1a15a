package org.example.ourcouncils;

import java.time.LocalDate;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.period.NoticePeriod;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** Two rules of two councils' own. */
public final class OurRules {

    /** The least notice. */
    public static final Rule LEAST_NOTICE = Rule.of(
            "OURS-NOTICE",
            Certainty.PRACTICE,
            "2026-11-21",
            "An agreement of ours asks for at least three months' notice, ninety-two days.",
            Citation.of("Protocol for shared services, paragraph 4"));

    /** The last day to review. */
    public static final Rule REVIEW = Rule.of(
            "OURS-REVIEW",
            Certainty.PRACTICE,
            "2026-11-21",
            "An agreement of ours is reviewed at the latest six months before its last day.",
            Citation.of("Protocol for shared services, paragraph 7"));

    private OurRules() {}

    /** Returns whether an agreement asks for as much notice as we do. */
    public static RuleOutcome leastNotice(ServiceLevelAgreement agreement) {
        if (agreement.noticeClause().isEmpty()) {
            return new RuleOutcome.Undetermined(LEAST_NOTICE, "No notice clause is recorded, so it cannot be told.");
        }
        NoticePeriod period = agreement.noticeClause().map(NoticeClause::period).orElseThrow();
        boolean enough =
                switch (period.unit()) {
                    case DAYS, WORKING_DAYS -> period.amount() >= 92;
                    case WEEKS -> period.amount() * 7 >= 92;
                    case MONTHS -> period.amount() >= 3;
                    case YEARS -> true;
                };
        String reason = "It asks for " + period + (enough ? ", which is enough." : ", which is too little.");
        return enough
                ? new RuleOutcome.Met(LEAST_NOTICE, reason)
                : new RuleOutcome.Breached(LEAST_NOTICE, reason);
    }

    /** Returns the last day on which a review of an agreement is in time. */
    public static Answer<LocalDate> reviewBy(ServiceLevelAgreement agreement) {
        RecordedWorking working = RecordedWorking.of("By when must the agreement be reviewed?");
        if (agreement.term().flatMap(Term::lastDay).isEmpty()) {
            return Answer.cannotSay(working, "The last day of the agreement's term is not recorded.");
        }
        Term term = agreement.term().orElseThrow();
        LocalDate lastDay = term.lastDay().orElseThrow();
        LocalDate due = lastDay.minusMonths(6);
        working.from(new Input("Last day", lastDay.toString(), term.standing()));
        working.step(REVIEW, due, () -> "Six months before " + lastDay + " is " + due + ".");
        return new Answer.Determined<>(due, working.derivation());
    }
}
