package uk.sharedservices.partnership.arrangement;

import static uk.sharedservices.partnership.agreement.AgreementRules.PARTY_GIVES_NOTICE;
import static uk.sharedservices.partnership.agreement.AgreementRules.TERM_ENDS;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Term;
import uk.sharedservices.partnership.calendar.OutsideCalendarException;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.notice.NoticeExpiry;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Step;
import uk.sharedservices.partnership.service.ServiceOfNotice;
import uk.sharedservices.partnership.service.ServiceRules;

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
        // We may be out by the day of delivery; a notice of ours is to be good on the later, prudent day too.
        Answer<LocalDate> earliestEnd = counted(given, question.given(), NoticeExpiry::earliestEnd);
        Answer<LocalDate> endToName = counted(given, prudentDay().orElse(question.given()), NoticeExpiry::endToName);
        List<GrantAccount> accounts = grantAccounts();
        return new ExitAnswer(
                question,
                agreement,
                given,
                counted(given, question.given(), NoticeExpiry::lastDay),
                counted(given, question.given(), NoticeExpiry::firstFreeDay),
                endingWithTheTerm(earliestEnd),
                unlessTheTermEndsFirst(endToName),
                partnership.sharedPostsUnder(agreement.id()),
                accounts,
                cautions(given),
                notes(accounts),
                partnership.documents());
    }

    /** The day the notice is given; or why no notice can be reckoned from. */
    private Answer<LocalDate> given() {
        Optional<CouncilCode> stranger =
                question.by().filter(giver -> !agreement.parties().contains(giver));
        if (stranger.isPresent()) {
            String reason = partnership.nameOf(stranger.get()) + " is no party to " + agreement.name()
                    + ": the parties are "
                    + agreement.parties().stream().map(partnership::nameOf).collect(Collectors.joining(" and ")) + ".";
            RecordedWorking working = working();
            working.step(PARTY_GIVES_NOTICE, stranger.get(), () -> reason);
            return new Answer.NotPermitted<>(PARTY_GIVES_NOTICE, reason, working.derivation());
        }
        Answer<LocalDate> served = ServiceOfNotice.given(question.given(), question.method(), calendar, facts());
        if (agreement.noticeClause().isPresent()) {
            return served;
        }
        List<String> missing = new ArrayList<>();
        missing.add("The notice clause of " + agreement.name() + " is not known: how much notice a party must give.");
        if (served instanceof Answer.CannotSay<LocalDate> alsoUnknown) {
            missing.addAll(alsoUnknown.missing());
        }
        return new Answer.CannotSay<>(missing, served.derivation());
    }

    /** Returns what a notice counted from a day answers; where no notice can be reckoned from, the reason. */
    private Answer<LocalDate> counted(
            Answer<LocalDate> given, LocalDate from, Function<NoticeExpiry, Answer<LocalDate>> asked) {
        if (!given.isAnswered()) {
            return given;
        }
        return agreement
                .noticeClause()
                .map(clause -> asked.apply(
                        NoticeExpiry.of(clause.terms(), from, calendar).following(given.derivation())))
                .orElse(given);
    }

    /** The agreement ends with its term, if that comes before the end that notice brings. */
    private Answer<LocalDate> endingWithTheTerm(Answer<LocalDate> ends) {
        Optional<LocalDate> term = endOfTerm();
        if (!(ends instanceof Answer.Readings<LocalDate> several)
                || term.isEmpty()
                || several.readings().stream()
                        .noneMatch(reading -> reading.value().isAfter(term.get()))) {
            return ends;
        }
        LocalDate last = term.get();
        RecordedWorking working =
                RecordedWorking.of(ends.derivation().question()).following(ends.derivation());
        working.step(
                TERM_ENDS,
                last,
                () -> "The agreement's own term ends on " + withWeekday(last)
                        + ", before the notice would end it: it expires then.");
        return several.readings().stream().allMatch(reading -> reading.value().isAfter(last))
                ? new Answer.Determined<>(last, working.derivation())
                : ends.map(working.derivation(), end -> end.isAfter(last) ? last : end);
    }

    /** A notice does not name an end after the agreement's own. */
    private Answer<LocalDate> unlessTheTermEndsFirst(Answer<LocalDate> toName) {
        Optional<LocalDate> term = endOfTerm();
        if (!toName.isAnswered() || term.isEmpty() || !toName.orThrow().isAfter(term.get())) {
            return toName;
        }
        String reason = "The agreement's own term ends on " + withWeekday(term.get())
                + ", before the end that a notice should name: it expires then without notice.";
        RecordedWorking working =
                RecordedWorking.of(toName.derivation().question()).following(toName.derivation());
        working.step(TERM_ENDS, term.get(), () -> reason);
        return new Answer.NotPermitted<>(TERM_ENDS, reason, working.derivation());
    }

    private Optional<LocalDate> endOfTerm() {
        return agreement.term().flatMap(Term::lastDay);
    }

    /** The later day to count from, if the notice is delivered on a day that is known to be no working day. */
    private Optional<LocalDate> prudentDay() {
        try {
            return ServiceOfNotice.prudentDay(question.given(), calendar);
        } catch (OutsideCalendarException notKnown) {
            return Optional.empty();
        }
    }

    /** What could move the date: a doubt about the day of giving. */
    private List<String> cautions(Answer<LocalDate> given) {
        List<String> cautions = new ArrayList<>();
        given.derivation().steps().stream()
                .filter(step -> step.rule().equals(ServiceRules.CLOSED_DAY))
                .map(Step::sentence)
                .forEach(cautions::add);
        prudentDay()
                .map(prudent -> endingWithTheTerm(counted(given, prudent, NoticeExpiry::earliestEnd)))
                .filter(Answer::isAnswered)
                .ifPresent(end -> cautions.add("Counted from that day, the earliest end is "
                        + withWeekday(end.orThrow())
                        + ". The end that a notice of one's own should name is reckoned from"
                        + " it."));
        return cautions;
    }

    private RecordedWorking working() {
        RecordedWorking working = RecordedWorking.of("When does the notice run out?");
        facts().forEach(working::from);
        return working;
    }

    private List<Input> facts() {
        List<Input> facts = new ArrayList<>();
        facts.add(new Input("Agreement", agreement.name(), agreement.standing()));
        facts.add(Input.asked(
                "Notice given by", question.by().map(partnership::nameOf).orElse("either party")));
        agreement
                .term()
                .ifPresent((Term term) ->
                        facts.add(new Input("In force from", withWeekday(term.firstDay()), term.standing())));
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

    private List<String> notes(List<GrantAccount> accounts) {
        List<String> notes = new ArrayList<>();
        agreement.note().ifPresent(notes::add);
        agreement.term().flatMap(Term::note).ifPresent(notes::add);
        agreement.noticeClause().flatMap(NoticeClause::note).ifPresent(notes::add);
        partnership.sharedPostsUnder(agreement.id()).forEach(post -> post.note().ifPresent(notes::add));
        accounts.forEach(account -> account.position().flatMap(Fact::note).ifPresent(notes::add));
        return notes;
    }
}
