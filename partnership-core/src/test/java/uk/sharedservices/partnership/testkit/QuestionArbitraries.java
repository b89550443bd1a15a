package uk.sharedservices.partnership.testkit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.agreement.service.Sending;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.agreement.term.Term;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.testkit.agreement.ServiceClauseArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.Deal;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/**
 * Questions about the way out of an agreement, to put to a partnership.
 *
 * <p>Those of no agreement in particular can be put to any of {@link PartnershipArbitraries#partnerships()}, which all list the
 * same agreements between the same councils. Their days are all that the library reckons with, so that many lie outside an
 * agreement's term and are refused with a fault. Those of one agreement keep to its term; its first day, its last and the day
 * after come often.
 */
public final class QuestionArbitraries {

    private static final LocalDate UNKNOWN_FIRST_DAY = LocalDate.of(2021, 4, 1);
    private static final int LATEST_PUBLICATION = 60;
    private static final int YEAR = 366;
    private static final int MOST_DECISIONS = 4;

    /** What a question is about: an agreement, its parties, and the day that the question turns on. */
    private record Matter(AgreementId agreement, List<CouncilCode> parties, LocalDate day) {

        /** A day of an agreement's term, or the day after it. */
        static Matter of(ServiceLevelAgreement agreement, DayAfter after, int edge) {
            LocalDate first = agreement.term().map(Term::firstDay).orElse(UNKNOWN_FIRST_DAY);
            LocalDate later = after.from(first);
            LocalDate day = agreement
                    .term()
                    .flatMap(Term::lastDay)
                    .map(last -> switch (edge) {
                        case 0 -> last;
                        case 1 -> last.plusDays(1);
                        default -> later.isAfter(last) ? within(first, later, last) : later;
                    })
                    .orElse(later);
            return new Matter(agreement.id(), agreement.parties(), supported(edge == 2 ? first : day));
        }

        private static LocalDate within(LocalDate first, LocalDate later, LocalDate last) {
            return first.plusDays(ChronoUnit.DAYS.between(first, later) % (ChronoUnit.DAYS.between(first, last) + 1));
        }
    }

    private QuestionArbitraries() {}

    /** Returns questions when a notice given on a day ends an agreement, of every agreement and on all days. */
    public static Arbitrary<ExitQuestion> exitQuestions() {
        return ofAny(exits());
    }

    /** Returns questions when a notice given within an agreement's term ends it. */
    public static Arbitrary<ExitQuestion> exitQuestions(ServiceLevelAgreement agreement) {
        return exitQuestionsOf().map(question -> question.apply(agreement));
    }

    /** Returns questions when a notice ends an agreement that are still without the agreement. */
    public static Arbitrary<Function<ServiceLevelAgreement, ExitQuestion>> exitQuestionsOf() {
        return of(exits());
    }

    /** Given by a party or by either, by every method, at a time that is known or not, with and without an end named. */
    private static Arbitrary<Function<Matter, ExitQuestion>> exits() {
        return Combinators.combine(
                        Mixed.optional(Deal.turns(), 0.8),
                        ServiceClauseArbitraries.sendingsOf(),
                        Mixed.optional(DayAfter.within(2 * YEAR), 0.5))
                .as((turn, sending, end) -> matter -> {
                    Sending sent = sending.apply(matter.day());
                    return new ExitQuestion(
                            matter.agreement(),
                            turn.map(any -> Deal.party(matter.parties(), any)),
                            matter.day(),
                            sent.method(),
                            sent.sent().time(),
                            sent.received().map(moment -> supported(moment.day())),
                            end.map(day -> supported(day.from(matter.day()))));
                });
    }

    /** Returns questions when it would end if it were decided on certain days, of every agreement and on all days. */
    public static Arbitrary<ForwardQuestion> forwardQuestions() {
        return ofAny(forwards());
    }

    /** Returns questions when an agreement would end if it were decided on certain days of its term. */
    public static Arbitrary<ForwardQuestion> forwardQuestions(ServiceLevelAgreement agreement) {
        return forwardQuestionsOf().map(question -> question.apply(agreement));
    }

    /** Returns questions when an agreement would end by decisions that are still without the agreement. */
    public static Arbitrary<Function<ServiceLevelAgreement, ForwardQuestion>> forwardQuestionsOf() {
        return of(forwards());
    }

    /** Decided by some parties, by all, or by none; served as soon as may be, or on a day, at times before the decisions. */
    private static Arbitrary<Function<Matter, ForwardQuestion>> forwards() {
        return Combinators.combine(
                        Deal.turns(),
                        decisions().list().ofMaxSize(MOST_DECISIONS),
                        Mixed.optional(DayAfter.within(YEAR), 0.5),
                        Arbitraries.of(ServiceMethod.values()))
                .as((turn, decisions, serveOn, method) -> matter -> new ForwardQuestion(
                        matter.agreement(),
                        Deal.party(matter.parties(), turn),
                        decisions.stream()
                                .map(decision -> decision.apply(matter))
                                .toList(),
                        serveOn.map(day -> supported(day.from(matter.day()))),
                        method));
    }

    /** Returns decisions to give notice, by any of certain councils and on all days. */
    public static Arbitrary<PlannedDecision> plannedDecisions(List<CouncilCode> councils) {
        return Combinators.combine(decisions(), CalendarArbitraries.supportedDays())
                .as((decision, day) ->
                        decision.apply(new Matter(PartnershipArbitraries.AGREEMENTS.get(0), councils, day)));
    }

    /** Published on its own day, up to two months later, or on a day not known. */
    private static Arbitrary<Function<Matter, PlannedDecision>> decisions() {
        return Combinators.combine(
                        Deal.turns(),
                        Arbitraries.of(DecisionMaker.values()),
                        DayAfter.within(YEAR / 2),
                        Mixed.optional(DayAfter.within(LATEST_PUBLICATION), 0.7))
                .as((turn, maker, decided, published) -> matter -> {
                    LocalDate on = supported(decided.from(matter.day()));
                    return new PlannedDecision(
                            Deal.party(matter.parties(), turn),
                            maker,
                            on,
                            published.map(day -> supported(day.from(on))));
                });
    }

    /** Returns questions what must be done by when to be out by a day, of every agreement and on all days. */
    public static Arbitrary<BackwardQuestion> backwardQuestions() {
        return ofAny(backwards());
    }

    /** Returns questions what must be done by when to be out by a day of an agreement's term. */
    public static Arbitrary<BackwardQuestion> backwardQuestions(ServiceLevelAgreement agreement) {
        return backwardQuestionsOf().map(question -> question.apply(agreement));
    }

    /** Returns questions what must be done by when to be out by one of certain days, put by one party to an agreement. */
    public static Arbitrary<BackwardQuestion> backwardQuestions(
            AgreementId agreement, CouncilCode by, Arbitrary<LocalDate> wantedEnds) {
        return Combinators.combine(wantedEnds, backwards())
                .as((end, question) -> question.apply(new Matter(agreement, List.of(by), end)));
    }

    /** Returns questions what must be done by when that are still without the agreement. */
    public static Arbitrary<Function<ServiceLevelAgreement, BackwardQuestion>> backwardQuestionsOf() {
        return of(backwards());
    }

    /**
     * Judged key, not key or not at all; in private or in public; published at once or up to sixty working days later; asked on a
     * day or on none, when some steps were taken or none.
     */
    private static Arbitrary<Function<Matter, BackwardQuestion>> backwards() {
        return Combinators.combine(
                        Deal.turns(),
                        Arbitraries.of(ServiceMethod.values()),
                        Mixed.optional(Arbitraries.of(true, false), 0.7),
                        Arbitraries.of(true, false),
                        Mixed.oneOf(
                                Arbitraries.integers().between(0, 3),
                                Arbitraries.integers().between(0, LATEST_PUBLICATION)),
                        Mixed.optional(Arbitraries.integers().between(-30, 2 * YEAR), 0.5),
                        Arbitraries.maps(
                                        Arbitraries.of(TimetableStep.values()),
                                        Arbitraries.integers().between(0, 2 * YEAR))
                                .ofMaxSize(2))
                .as((turn, method, key, inPrivate, within, asked, taken) -> matter -> new BackwardQuestion(
                        matter.agreement(),
                        Deal.party(matter.parties(), turn),
                        matter.day(),
                        method,
                        key,
                        inPrivate,
                        within,
                        asked.map(days -> supported(matter.day().minusDays(days))),
                        before(matter.day(), taken)));
    }

    private static Map<TimetableStep, LocalDate> before(LocalDate end, Map<TimetableStep, Integer> taken) {
        return taken.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, step -> supported(end.minusDays(step.getValue()))));
    }

    private static <T> Arbitrary<T> ofAny(Arbitrary<Function<Matter, T>> questions) {
        return Combinators.combine(
                        Arbitraries.of(PartnershipArbitraries.AGREEMENTS),
                        CalendarArbitraries.supportedDays(),
                        questions)
                .as((agreement, day, question) ->
                        question.apply(new Matter(agreement, PartnershipArbitraries.COUNCILS, day)))
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }

    private static <T> Arbitrary<Function<ServiceLevelAgreement, T>> of(Arbitrary<Function<Matter, T>> questions) {
        return Combinators.combine(
                        DayAfter.withinTenYears(), Arbitraries.integers().between(0, 11), questions)
                .<Function<ServiceLevelAgreement, T>>as(
                        (after, edge, question) -> agreement -> question.apply(Matter.of(agreement, after, edge)))
                .withoutEdgeCases();
    }

    private static LocalDate supported(LocalDate day) {
        if (day.isBefore(SupportedDays.FIRST)) {
            return SupportedDays.FIRST;
        }
        return day.isAfter(SupportedDays.LAST) ? SupportedDays.LAST : day;
    }
}
