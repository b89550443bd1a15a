package uk.sharedservices.partnership.arrangement;

import static uk.sharedservices.partnership.agreement.AgreementRules.PARTY_GIVES_NOTICE;
import static uk.sharedservices.partnership.agreement.AgreementRules.TERM_ENDS;
import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.calendar.DayInWords.withWeekday;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.sharedservices.partnership.agreement.NoticeClause;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.Variation;
import uk.sharedservices.partnership.agreement.life.AgreementLife;
import uk.sharedservices.partnership.agreement.life.AgreementStanding;
import uk.sharedservices.partnership.agreement.notice.NoticeExpiry;
import uk.sharedservices.partnership.agreement.notice.NoticeReading;
import uk.sharedservices.partnership.agreement.notice.NoticeValidity;
import uk.sharedservices.partnership.agreement.notice.NoticeVerdict;
import uk.sharedservices.partnership.agreement.service.ServiceClause;
import uk.sharedservices.partnership.agreement.service.ServiceOfNotice;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.CouncilNames;
import uk.sharedservices.partnership.fact.Document;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.period.strip.CountingStrip;
import uk.sharedservices.partnership.post.SharedPost;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/** Reasons from one exit question to its answer. */
final class Exit {

    private static final LocalDate FIRST_GRANT_DAY =
            FinancialYear.startingIn(SupportedDays.FIRST.getYear()).firstDay();

    private final Partnership partnership;
    private final ServiceLevelAgreement agreement;
    private final ExitQuestion question;
    private final WorkingDayCalendar calendar;
    private final ServiceOfNotice service;

    Exit(Partnership partnership, ServiceLevelAgreement agreement, ExitQuestion question, WorkingDayCalendar calendar) {
        this.partnership = partnership;
        this.agreement = agreement;
        this.question = question;
        this.calendar = calendar;
        this.service = ServiceOfNotice.of(question.sending(), agreement.serviceClause(), calendar, facts());
    }

    ExitAnswer answer() {
        Answer<LocalDate> given = given();
        Answer<LocalDate> counted = counted(given, NoticeExpiry::earliestEnd);
        Answer<LocalDate> earliestEnd = endingWithTheTerm(counted);
        Answer<LocalDate> endToName = endToName(given);
        List<GrantAccount> accounts = grantAccounts(earliestEnd);
        return new ExitAnswer(
                question,
                agreement,
                given,
                counted(given, NoticeExpiry::lastDay),
                counted(given, NoticeExpiry::firstFreeDay),
                earliestEnd,
                endToName,
                question.namedEnd().map(end -> verdict(given, end)),
                strip(given),
                partnership.sharedPostsUnder(agreement.id()),
                accounts,
                cautions(given, counted, endToName),
                notes(accounts),
                documentsCited(accounts));
    }

    /** The documents that state what the answer rests on. */
    private List<Document> documentsCited(List<GrantAccount> accounts) {
        List<SharedPost> posts = partnership.sharedPostsUnder(agreement.id());
        Set<DocumentId> cited = Stream.<Stream<? extends Fact>>of(
                        Stream.of(agreement),
                        FactWithin.in(agreement, ServiceLevelAgreement.class).stream()
                                .map(FactWithin::fact),
                        posts.stream(),
                        posts.stream()
                                .flatMap(post -> FactWithin.in(post, SharedPost.class).stream())
                                .map(FactWithin::fact),
                        agreement.parties().stream().map(partnership::council),
                        accounts.stream().flatMap(account -> account.position().stream()))
                .flatMap(facts -> facts)
                .map(fact -> fact.source().document())
                .collect(Collectors.toSet());
        return partnership.documents().stream()
                .filter(document -> cited.contains(document.id()))
                .toList();
    }

    /** The day the notice is given; or why no notice can be reckoned from. */
    private Answer<LocalDate> given() {
        Optional<CouncilCode> stranger = stranger();
        if (stranger.isPresent()) {
            String reason = partnership.nameOf(stranger.get()) + " is no party to " + agreement.name()
                    + ": the parties are "
                    + agreement.parties().stream().map(partnership::nameOf).collect(CouncilNames.listed()) + ".";
            RecordedWorking working = working();
            working.step(PARTY_GIVES_NOTICE, stranger.get(), () -> reason);
            return new Answer.NotPermitted<>(PARTY_GIVES_NOTICE, reason, working.derivation());
        }
        Answer<LocalDate> served = service.given();
        if (served instanceof Answer.NotPermitted) {
            return served;
        }
        // It is counted by the clause of the day it is given, which may have been varied since it was sent.
        LocalDate countedFrom = served.isAnswered() ? served.orThrow() : question.given();
        List<String> missing = Stream.of(question.given(), countedFrom)
                .flatMap(day -> life().doubtsAboutTermsOn(day).stream())
                .distinct()
                .collect(Collectors.toCollection(ArrayList::new));
        if (missing.isEmpty() && clause(countedFrom).isPresent()) {
            return served;
        }
        if (missing.isEmpty()) {
            missing.add(
                    "The notice clause of " + agreement.name() + " is not known: how much notice a party must give.");
        }
        if (served instanceof Answer.CannotSay<LocalDate> alsoUnknown) {
            missing.addAll(alsoUnknown.missing());
        }
        return new Answer.CannotSay<>(missing, List.of(), served.derivation());
    }

    /** Whether the notice is long enough for the end it names; where no day is given, why. */
    private Answer<NoticeVerdict> verdict(Answer<LocalDate> given, LocalDate end) {
        if (given instanceof Answer.NotPermitted<LocalDate> refused) {
            return new Answer.NotPermitted<>(refused.rule(), refused.reason(), refused.derivation());
        }
        if (given instanceof Answer.CannotSay<LocalDate> unknown) {
            return new Answer.CannotSay<>(unknown.missing(), List.of(), unknown.derivation());
        }
        // As in counting: a variation may be agreed between sending and the day on which the notice is given.
        NoticeClause clause = clause(given.orThrow()).orElseThrow();
        return NoticeValidity.of(clause.terms(), given.orThrow(), end, calendar);
    }

    /** The period of notice laid out from the day given, where it is known and can be counted. */
    private Optional<CountingStrip> strip(Answer<LocalDate> given) {
        return counted(given, NoticeExpiry::lastDay).isAnswered()
                ? clause(given.orThrow()).map(clause -> CountingStrip.of(clause.period(), given.orThrow(), calendar))
                : Optional.empty();
    }

    /** Who gives the notice, if no party to the agreement. */
    private Optional<CouncilCode> stranger() {
        return question.by().filter(giver -> !agreement.parties().contains(giver));
    }

    /** Returns what a notice counted from the day given answers; where there is none, why. */
    private Answer<LocalDate> counted(Answer<LocalDate> given, Function<NoticeExpiry, Answer<LocalDate>> asked) {
        return given.isAnswered()
                ? counted(given, given.orThrow(), asked)
                : whatIfs(given, day -> value(counted(given, day, asked)));
    }

    /** Returns what a notice counted from a day answers. */
    private Answer<LocalDate> counted(
            Answer<LocalDate> given, LocalDate from, Function<NoticeExpiry, Answer<LocalDate>> asked) {
        return clause(from)
                .map(clause -> asked.apply(
                        NoticeExpiry.of(clause.terms(), from, calendar).following(given.derivation())))
                .orElse(given);
    }

    /** Returns why there is no day given; a day it may be becomes what would follow from it, or is left out. */
    private static Answer<LocalDate> whatIfs(
            Answer<LocalDate> given, Function<LocalDate, Optional<LocalDate>> following) {
        if (!(given instanceof Answer.CannotSay<LocalDate> missing)) {
            return given;
        }
        List<WhatIf<LocalDate>> whatIfs = missing.whatIfs().stream()
                .flatMap(whatIf ->
                        following.apply(whatIf.value()).stream().map(then -> new WhatIf<>(whatIf.assumption(), then)))
                .toList();
        return new Answer.CannotSay<>(missing.missing(), whatIfs, given.derivation());
    }

    private static Optional<LocalDate> value(Answer<LocalDate> answer) {
        return answer.isAnswered() ? Optional.of(answer.orThrow()) : Optional.empty();
    }

    /** The agreement ends with its term, if that comes before any end that notice brings. */
    private Answer<LocalDate> endingWithTheTerm(Answer<LocalDate> ends) {
        Optional<LocalDate> term = endOfTerm();
        if (term.isEmpty()) {
            return ends;
        }
        if (!allAfter(ends, term.get())) {
            return whatIfs(ends, end -> Optional.of(end.isAfter(term.get()) ? term.get() : end));
        }
        LocalDate last = term.get();
        RecordedWorking working = goingOn(ends);
        working.step(
                TERM_ENDS,
                last,
                () -> "The agreement's own term ends on " + withWeekday(last)
                        + ", before the notice would end it: it expires then.");
        return new Answer.Determined<>(last, working.derivation());
    }

    /**
     * The end that a notice of one's own should name. It is to be good on the prudent day of giving too, and not to come
     * after the agreement's own end.
     */
    private Answer<LocalDate> endToName(Answer<LocalDate> given) {
        Optional<LocalDate> term = endOfTerm();
        if (!given.isAnswered()) {
            return whatIfs(
                    given,
                    day -> ServiceOfNotice.prudentDay(day, calendar)
                            .flatMap(prudent -> value(counted(given, prudent, NoticeExpiry::endToName)))
                            .filter(end -> term.filter(end::isAfter).isEmpty()));
        }
        Optional<LocalDate> from = service.prudentDay();
        if (from.isEmpty()) {
            return Answer.cannotSay(
                    goingOn(given),
                    "The other party's next business day after " + withWeekday(given.orThrow())
                            + " is not known: the bank holidays are held to " + day(calendar.horizon()) + ".");
        }
        Answer<LocalDate> toName = counted(given, from.get(), NoticeExpiry::endToName);
        if (term.isEmpty()
                || !(toName instanceof Answer.Readings<LocalDate> several)
                || !several.theDefault().value().isAfter(term.get())) {
            return toName;
        }
        LocalDate last = term.get();
        if (allAfter(toName, last)) {
            String reason = "The agreement's own term ends on " + withWeekday(last)
                    + ", before any end that the notice may name: it expires then without notice.";
            RecordedWorking working = goingOn(toName);
            working.step(TERM_ENDS, last, () -> reason);
            return new Answer.NotPermitted<>(TERM_ENDS, reason, working.derivation());
        }
        RecordedWorking working = goingOn(toName);
        working.step(
                TERM_ENDS,
                last,
                () -> "The agreement's own term ends on " + withWeekday(last)
                        + ", before the end on the clear reading.");
        return new Answer.Readings<>(
                several.readings(),
                NoticeReading.CORRESPONDING_DATE.name(),
                "The clear reading leaves no end within the agreement's own term, to " + withWeekday(last)
                        + "; an end named on the corresponding-date reading is good on that view only.",
                working.derivation());
    }

    private static boolean allAfter(Answer<LocalDate> ends, LocalDate last) {
        return ends instanceof Answer.Readings<LocalDate> several
                && several.readings().stream()
                        .allMatch(reading -> reading.value().isAfter(last));
    }

    private static RecordedWorking goingOn(Answer<LocalDate> answer) {
        return RecordedWorking.of(answer.derivation().question()).following(answer.derivation());
    }

    private Optional<LocalDate> endOfTerm() {
        return life().doubtsAboutTermsOn(question.given()).isEmpty()
                ? life().endOfTermOn(question.given())
                : Optional.empty();
    }

    /** The notice clause in force on a day. */
    private Optional<NoticeClause> clause(LocalDate day) {
        return agreement.noticeClauseOn(day);
    }

    private AgreementLife life() {
        return AgreementLife.of(agreement, calendar).naming(code -> partnership.nameOf(CouncilCode.of(code)));
    }

    /** What could move the date: a doubt about the day of giving, or the agreement's own term. */
    private List<String> cautions(Answer<LocalDate> given, Answer<LocalDate> counted, Answer<LocalDate> endToName) {
        List<String> cautions = new ArrayList<>();
        if (!agreement.done()) {
            cautions.add("That " + agreement.name() + " was made is not recorded: it is only "
                    + agreement.status().words() + ". The answer is for the case that it was.");
        }
        if (stranger().isEmpty()) {
            cautions.addAll(service.cautions());
        }
        if (!agreement.notices().isEmpty()) {
            cautions.add("Notice is on record under this agreement. On " + withWeekday(question.given()) + " it is "
                    + life().standingOn(question.given()).inWords(AgreementStanding::toString));
        }
        service.prudentDay()
                .filter(prudent -> endToName.isAnswered() && !prudent.equals(given.orThrow()))
                .ifPresent(prudent -> cautions.add("Counted from " + withWeekday(prudent) + ", the earliest end is "
                        + withWeekday(endingWithTheTerm(counted(given, prudent, NoticeExpiry::earliestEnd))
                                .orThrow())
                        + ". The end that a notice of one's own should name is reckoned from that day."));
        endOfTerm().ifPresent(last -> {
            if (!counted.isAnswered()) {
                cautions.add("The agreement's own term ends on " + withWeekday(last) + ": it ends no later than then.");
            } else if (counted instanceof Answer.Readings<LocalDate> several
                    && several.readings().stream()
                            .anyMatch(reading -> reading.value().isAfter(last))
                    && !allAfter(counted, last)) {
                cautions.add("The agreement's own term ends on " + withWeekday(last)
                        + ", before the end on the clear reading: it ends no later than then.");
            }
        });
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
        agreement.term().map(Term::asInput).ifPresent(facts::add);
        agreement.variationsBy(question.given()).stream()
                .map(Variation::asInput)
                .forEach(facts::add);
        clause(question.given()).map(NoticeClause::asInput).ifPresent(facts::add);
        return facts;
    }

    private List<GrantAccount> grantAccounts(Answer<LocalDate> end) {
        LocalDate on = end.isAnswered() ? end.orThrow() : question.given();
        if (on.isBefore(FIRST_GRANT_DAY) || on.isAfter(SupportedDays.LAST)) {
            return List.of(); // of no financial year that is reckoned with
        }
        FinancialYear year = FinancialYear.of(on);
        return question.by().map(List::of).orElse(agreement.parties()).stream()
                .filter(agreement.parties()::contains)
                .map(partnership::council)
                .map(council -> GrantAccount.of(council, year, partnership.latestDsgPosition(council.code(), year)))
                .toList();
    }

    private List<String> notes(List<GrantAccount> accounts) {
        List<String> notes = new ArrayList<>();
        agreement.note().ifPresent(notes::add);
        agreement.term().flatMap(Term::note).ifPresent(notes::add);
        clause(question.given()).flatMap(NoticeClause::note).ifPresent(notes::add);
        agreement.serviceClause().flatMap(ServiceClause::note).ifPresent(notes::add);
        partnership.sharedPostsUnder(agreement.id()).forEach(post -> post.note().ifPresent(notes::add));
        accounts.forEach(account -> account.position().flatMap(Fact::note).ifPresent(notes::add));
        return notes;
    }
}
