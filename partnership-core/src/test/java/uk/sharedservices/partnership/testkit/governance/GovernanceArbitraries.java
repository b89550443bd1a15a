package uk.sharedservices.partnership.testkit.governance;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.DayOne;
import uk.sharedservices.partnership.governance.callin.ExemptClass;
import uk.sharedservices.partnership.governance.callin.TakesEffect;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.profile.ClearDayChoice;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.profile.KeyDecisionThresholds;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.testkit.council.CouncilArbitraries;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.DayAfter;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;
import uk.sharedservices.partnership.testkit.fact.MoneyArbitraries;

/** Decisions of councils as they are recorded, and the parts of constitutions on which their dates depend. */
public final class GovernanceArbitraries {

    private static final int LONGEST_CALL_IN = 60;

    private GovernanceArbitraries() {}

    /** Returns records of decisions, their days in order and some of them not recorded. */
    public static Arbitrary<DecisionRecord> decisionRecords() {
        Arbitrary<Optional<DayAfter>> later = Mixed.optional(DayAfter.within(LONGEST_CALL_IN));
        return Combinators.combine(decided(), later, later, later, later, later)
                .as((decision, recorded, published, closes, effective, implemented) -> {
                    LocalDate decidedOn = decision.decidedOn();
                    Optional<LocalDate> publishedOn = published.map(day -> day.from(decidedOn));
                    return DecisionRecord.builder()
                            .from(decision)
                            .recordedOn(recorded.map(day -> day.from(decidedOn)))
                            .publishedOn(publishedOn)
                            .callInClosesOn(closes.map(day -> day.from(publishedOn.orElse(decidedOn))))
                            .effectiveFrom(effective.map(day -> day.from(decidedOn)))
                            .implementedOn(implemented.map(day -> day.from(decidedOn)))
                            .build();
                })
                .withoutEdgeCases();
    }

    private static Arbitrary<DecisionRecord> decided() {
        return Combinators.combine(
                        CouncilArbitraries.codes(),
                        Arbitraries.of(DecisionMaker.values()),
                        Mixed.optional(judgements()),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        CalendarArbitraries.days())
                .as((council, maker, key, recommendation, urgent, decidedOn) -> DecisionRecord.builder()
                        .council(council)
                        .maker(maker)
                        .key(key)
                        .recommendation(recommendation)
                        .urgencyAgreed(urgent)
                        .decidedOn(decidedOn)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns plans of decisions, at meetings and without one, with some of the steps taken. */
    public static Arbitrary<MeetingPlan> meetingPlans() {
        return Combinators.combine(
                        decisionRecords(),
                        Mixed.optional(Arbitraries.integers().between(0, 28), 0.3),
                        Mixed.optional(Arbitraries.integers().between(0, 28), 0.3),
                        Arbitraries.of(true, false),
                        Arbitraries.maps(
                                        Arbitraries.of(TimetableStep.values()),
                                        Arbitraries.integers().between(0, LONGEST_CALL_IN))
                                .ofMaxSize(3))
                .as((decision, period, lead, inPrivate, taken) -> {
                    LocalDate on = decision.decidedOn();
                    LocalDate from = on.minusDays(period.orElse(0));
                    MeetingPlan.Builder plan = MeetingPlan.builder()
                            .council(decision.council())
                            .maker(decision.maker())
                            .decisionOn(on)
                            .decisionFrom(period.map(any -> from))
                            .key(decision.key().map(KeyDecisionJudgement::isKey))
                            .inPrivate(inPrivate && mayExcludeThePublic(decision.maker()))
                            .scrutinyOn(lead.map(from::minusDays))
                            .publishedOn(decision.publishedOn());
                    taken.forEach((step, before) -> plan.putTaken(step, on.minusDays(before)));
                    return plan.build();
                })
                .withoutEdgeCases();
    }

    private static boolean mayExcludeThePublic(DecisionMaker maker) {
        return maker.meets() && maker.capacity() == Capacity.EXECUTIVE;
    }

    /** Returns judgements whether a decision is key, with their reasons. */
    public static Arbitrary<KeyDecisionJudgement> judgements() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        FactArbitraries.text(),
                        Mixed.optional(Arbitraries.of("monitoring officer", "proper officer")))
                .as(KeyDecisionJudgement::new);
    }

    /** Returns call-in rules of 1 to 10 working days. */
    public static Arbitrary<CallInRule> callInRules() {
        return callInRules(10);
    }

    /** Returns call-in rules of so many working days at most, 60 or fewer. */
    public static Arbitrary<CallInRule> callInRules(int most) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, most),
                        Arbitraries.of(DayOne.values()),
                        Arbitraries.of(TakesEffect.values()),
                        Mixed.optional(CalendarArbitraries.timesOfDay()),
                        Mixed.optional(FactArbitraries.text()),
                        Arbitraries.subsetOf(ExemptClass.values()),
                        Mixed.optional(FactArbitraries.text()))
                .as((days, dayOne, effective, closesAt, calledInBy, exempt, urgencyAgreedBy) -> new CallInRule(
                        days, dayOne, effective, closesAt, calledInBy, List.copyOf(exempt), urgencyAgreedBy))
                .withoutEdgeCases();
    }

    /** Returns assumptions of a call-in rule, or of none. */
    public static Arbitrary<CallInAssumption> callInAssumptions() {
        return Combinators.combine(FactArbitraries.text(), Mixed.optional(callInRules()))
                .as(CallInAssumption::new);
    }

    /** Returns profiles of any council. */
    public static Arbitrary<GovernanceProfile> profiles() {
        return Combinators.combine(CouncilArbitraries.codes(), profilesOf())
                .as((code, profile) -> profile.apply(code))
                .withoutEdgeCases();
    }

    /** Returns profiles of one council, open-ended or for a span of days; what is not known is unset. */
    public static Arbitrary<GovernanceProfile> profiles(CouncilCode council) {
        return profilesOf().map(profile -> profile.apply(council));
    }

    private static Arbitrary<Function<CouncilCode, GovernanceProfile>> profilesOf() {
        return Combinators.combine(
                        FactArbitraries.text(),
                        CalendarArbitraries.spans(),
                        FactArbitraries.statuses(),
                        FactArbitraries.text().list().ofMinSize(1).ofMaxSize(3),
                        Mixed.optional(callInRules()),
                        clearDayChoices()
                                .list()
                                .uniqueElements(ClearDayChoice::requirement)
                                .ofMaxSize(2),
                        Mixed.optional(keyDecisionThresholds()))
                .<Function<CouncilCode, GovernanceProfile>>as(
                        (name, span, status, evidence, callIn, clearDays, thresholds) ->
                                council -> GovernanceProfile.builder()
                                        .council(council)
                                        .name(name)
                                        .firstDay(span.get1())
                                        .lastDay(span.get2())
                                        .status(status)
                                        .checkedOn(span.get2().orElse(span.get1()))
                                        .evidence(evidence)
                                        .callIn(callIn)
                                        .clearDays(clearDays)
                                        .keyDecisions(thresholds)
                                        .build())
                .withoutEdgeCases();
    }

    /** Returns the profiles of up to three councils, one for each, and assumptions. */
    public static Arbitrary<GovernanceProfiles> profilesHeld() {
        return Combinators.combine(
                        profiles()
                                .list()
                                .uniqueElements(GovernanceProfile::council)
                                .ofMaxSize(3),
                        callInAssumptions().list().ofMaxSize(2))
                .as((profiles, assumptions) -> GovernanceProfiles.builder()
                        .profiles(profiles)
                        .assumptions(assumptions)
                        .build())
                .withoutEdgeCases();
    }

    /** Returns choices of clear days, for the requirements that leave a choice. */
    public static Arbitrary<ClearDayChoice> clearDayChoices() {
        return Combinators.combine(
                        Arbitraries.of(Requirement.values()).filter(requirement -> !requirement.daysAreSettled()),
                        Arbitraries.of(ClearDayPolicy.values()))
                .as(ClearDayChoice::new);
    }

    /** Returns sums from which a decision is key, each stated or not. */
    public static Arbitrary<KeyDecisionThresholds> keyDecisionThresholds() {
        return Combinators.combine(
                        Mixed.optional(MoneyArbitraries.figuresAboveNothing()),
                        Mixed.optional(MoneyArbitraries.figuresAboveNothing()),
                        FactArbitraries.text())
                .as(KeyDecisionThresholds::new);
    }
}
