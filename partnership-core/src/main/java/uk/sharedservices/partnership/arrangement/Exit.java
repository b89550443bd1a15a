package uk.sharedservices.partnership.arrangement;

import static uk.sharedservices.partnership.agreement.AgreementRules.PARTY_GIVES_NOTICE;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Term;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.notice.NoticeExpiry;
import uk.sharedservices.partnership.period.PeriodCount;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Step;
import uk.sharedservices.partnership.service.ServiceOfNotice;

/** Reasons from one exit question to its answer. */
final class Exit {

    private final Partnership partnership;
    private final ServiceLevelAgreement agreement;
    private final ExitQuestion question;
    private final WorkingDayCalendar calendar;

    Exit(Partnership partnership, ServiceLevelAgreement agreement, ExitQuestion question, WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.agreement = agreement;
        this.question = question;
        this.calendar = calendar;
    }

    ExitAnswer answer() {
        Answer<LocalDate> given = given();
        Optional<NoticeExpiry> expiry = given instanceof Answer.Determined<LocalDate> determined
                ? agreement
                        .noticeClause()
                        .map(clause -> NoticeExpiry.of(clause.terms(), determined.value(), calendar)
                                .following(determined.derivation()))
                : Optional.empty();
        Answer<LocalDate> lastDay = expiry.map(NoticeExpiry::lastDay).orElse(given);
        return new ExitAnswer(
                question,
                agreement,
                given,
                lastDay,
                expiry.map(NoticeExpiry::firstFreeDay).orElse(given),
                expiry.map(NoticeExpiry::earliestEnd).orElse(given),
                expiry.map(NoticeExpiry::endToName).orElse(given),
                partnership.sharedPostsUnder(agreement.id()),
                grantAccounts(),
                cautions(given, lastDay),
                notes(),
                partnership.documents());
    }

    /** The day the notice is given; or why no notice can be reckoned from. */
    private Answer<LocalDate> given() {
        Optional<CouncilCode> stranger =
                question.by().filter(giver -> !agreement.parties().contains(giver));
        if (stranger.isPresent()) {
            String reason = nameOf(stranger.get()) + " is no party to " + agreement.name() + ": the parties are "
                    + agreement.parties().stream().map(this::nameOf).collect(Collectors.joining(" and ")) + ".";
            RecordedWorking working = working();
            working.step(PARTY_GIVES_NOTICE, stranger.get(), () -> reason);
            return new Answer.NotPermitted<>(PARTY_GIVES_NOTICE, reason, working.derivation());
        }
        if (agreement.noticeClause().isEmpty()) {
            return Answer.cannotSay(
                    working(),
                    "The notice clause of " + agreement.name() + " is not known: how much notice a party must give.");
        }
        return ServiceOfNotice.given(question.given(), question.method(), calendar, facts());
    }

    private RecordedWorking working() {
        RecordedWorking working = RecordedWorking.of("When does the notice run out?");
        facts().forEach(working::from);
        return working;
    }

    private List<Input> facts() {
        List<Input> facts = new ArrayList<>();
        facts.add(new Input("Agreement", agreement.name(), agreement.standing()));
        facts.add(Input.asked("Notice given by", question.by().map(this::nameOf).orElse("either party")));
        agreement
                .noticeClause()
                .ifPresent((NoticeClause clause) -> facts.add(new Input(
                        "Notice clause",
                        "\"" + clause.wording() + "\", read as " + clause.terms(),
                        clause.standing())));
        return facts;
    }

    private List<GrantAccount> grantAccounts() {
        return question.by().map(List::of).orElse(agreement.parties()).stream()
                .filter(agreement.parties()::contains)
                .map(partnership::council)
                .map(council -> GrantAccount.of(council, partnership.latestDsgPosition(council.code())))
                .toList();
    }

    /** What could move the date: a doubt about the day of giving, or the agreement's own end. */
    private List<String> cautions(Answer<LocalDate> given, Answer<LocalDate> lastDay) {
        List<String> cautions = new ArrayList<>();
        if (!(lastDay instanceof Answer.Determined<LocalDate> reckoned)) {
            return cautions;
        }
        // What service adds to its first step is a doubt about the day of giving.
        given.derivation().steps().stream().skip(1).map(Step::sentence).forEach(cautions::add);
        prudentLastDay()
                .ifPresent(later -> cautions.add("Counted from that day, the last day is " + withWeekday(later) + "."));
        agreement
                .term()
                .flatMap(Term::lastDay)
                .filter(end -> end.isBefore(reckoned.value()))
                .ifPresent(end -> cautions.add("The agreement's own term ends on " + day(end)
                        + ", before the notice runs out, so it expires then."));
        return cautions;
    }

    private Optional<LocalDate> prudentLastDay() {
        try {
            return ServiceOfNotice.prudentDay(question.given(), calendar)
                    .flatMap(prudent -> agreement
                            .noticeClause()
                            .map(clause ->
                                    PeriodCount.of(clause.period(), calendar).lastDay(prudent)));
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }

    private List<String> notes() {
        List<String> notes = new ArrayList<>();
        agreement.note().ifPresent(notes::add);
        agreement.term().flatMap(Term::note).ifPresent(notes::add);
        agreement.noticeClause().flatMap(NoticeClause::note).ifPresent(notes::add);
        return notes;
    }

    private String nameOf(CouncilCode code) {
        return partnership.councils().stream()
                .filter(council -> council.code().equals(code))
                .map(council -> council.name())
                .findFirst()
                .orElse(code.value());
    }
}
