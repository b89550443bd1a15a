package uk.sharedservices.partnership.conformance.chapter.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.callin.DayOne;
import uk.sharedservices.partnership.governance.callin.TakesEffect;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.DecisionDates;
import uk.sharedservices.partnership.governance.decision.DecisionRecord;
import uk.sharedservices.partnership.governance.decision.KeyDecision;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.decision.KeyDecisionLimb;
import uk.sharedservices.partnership.governance.decision.OfficerDecision;
import uk.sharedservices.partnership.governance.profile.GovernanceProfile;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.governance.profile.KeyDecisionThresholds;
import uk.sharedservices.partnership.governance.timetable.SpecialUrgency;
import uk.sharedservices.partnership.governance.timetable.SpecialUrgency.Consent;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RuleOutcome;

/** The kinds of case about decisions: call-in by a rule, and every question about one as recorded. */
final class DecisionKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "call-in", Kind.of(CalledIn.class, DecisionKinds::callIn),
            "decision", Kind.of(Decided.class, DecisionKinds::decided));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    /** Any council: a case of call-in brings its own rule. */
    private static final CouncilCode COUNCIL = CouncilCode.of("E08000007");

    private DecisionKinds() {}

    /** Given to {@code call-in}. */
    record CalledIn(
            Optional<String> council, int workingDays, DayOne dayOne, TakesEffect effective, LocalDate published) {}

    static Got callIn(CalledIn given) {
        CallInRule rule = CallInRule.of(given.workingDays(), given.dayOne(), given.effective());
        CallInAssumption assumption = new CallInAssumption("If it were as the case says", Optional.of(rule));
        Answer<CallInDates> answer = CallIn.assuming(
                        assumption, GovernanceProfiles.builder().build(), CALENDAR)
                .of(DecisionRecord.builder()
                        .council(COUNCIL)
                        .maker(DecisionMaker.EXECUTIVE)
                        .decidedOn(given.published())
                        .publishedOn(given.published())
                        .build());
        return Got.of(answer, dates -> {
            Map<String, Object> value = new LinkedHashMap<>();
            dates.closes().ifPresent(closes -> value.put("closes", closes));
            value.put("effectiveFrom", dates.effectiveFrom());
            return value;
        });
    }

    /** What each link of the chain of chairs says to special urgency. */
    record Chairs(Consent scrutinyChair, Consent councilChair, Consent viceChair) {}

    /** What is known of whether a decision is key. */
    record KeyTest(
            Optional<PublishedFigure> spending,
            Optional<PublishedFigure> savings,
            Optional<Integer> wards,
            Optional<KeyDecisionThresholds> thresholds) {}

    /**
     * Given to {@code decision}: the decision as recorded and, where they are asked about, the call-in rule of the
     * council's constitution, what is known of whether the decision is key, how it came to an officer, and what each
     * chair said to its urgency.
     */
    record Decided(
            CouncilCode council,
            DecisionMaker maker,
            LocalDate decidedOn,
            Optional<KeyDecisionJudgement> key,
            Optional<Boolean> recommendation,
            Optional<Boolean> urgencyAgreed,
            Optional<LocalDate> publishedOn,
            Optional<LocalDate> callInClosesOn,
            Optional<LocalDate> effectiveFrom,
            Optional<LocalDate> implementedOn,
            Optional<CallInRule> callIn,
            Optional<KeyTest> keyTest,
            Optional<OfficerDecision.Ground> ground,
            Optional<Chairs> chairs) {

        DecisionRecord decision() {
            return DecisionRecord.builder()
                    .council(council)
                    .maker(maker)
                    .decidedOn(decidedOn)
                    .key(key)
                    .recommendation(recommendation.orElse(false))
                    .urgencyAgreed(urgencyAgreed.orElse(false))
                    .publishedOn(publishedOn)
                    .callInClosesOn(callInClosesOn)
                    .effectiveFrom(effectiveFrom)
                    .implementedOn(implementedOn)
                    .build();
        }
    }

    static Got decided(Decided given) {
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        dates(given, findings, value);
        given.keyTest().ifPresent(test -> key(given, test, findings, value));
        if (given.maker().isOfficer()) {
            value.put(
                    "record",
                    findings.answer(
                            OfficerDecision.duty(given.maker(), given.ground()),
                            duty -> Map.of("required", duty.required(), "keep", duty.keep())));
        }
        given.chairs()
                .ifPresent(chairs -> value.put(
                        "specialUrgency",
                        findings.outcome(SpecialUrgency.check(
                                chairs.scrutinyChair(), chairs.councilChair(), chairs.viceChair()))));
        return findings.got(value);
    }

    private static void dates(Decided given, Findings findings, Map<String, Object> value) {
        GovernanceProfiles profiles = GivenProfile.withCallIn(List.of(given.council()), given.callIn());
        DecisionDates dates = DecisionDates.of(given.decision(), CallIn.by(profiles, CALENDAR));
        value.put("effect", findings.answer(dates.callIn()));
        List<RuleOutcome> asked = dates.variances().stream()
                .filter(outcome -> !(outcome instanceof RuleOutcome.NotApplicable))
                .toList();
        value.put("checks", findings.outcomes(asked));
    }

    private static void key(Decided given, KeyTest test, Findings findings, Map<String, Object> value) {
        KeyDecision question = new KeyDecision(
                test.spending().map(PublishedFigure::amount),
                test.savings().map(PublishedFigure::amount),
                test.wards());
        Optional<GovernanceProfile> profile =
                Optional.of(GivenProfile.of(given.council(), given.callIn(), test.thresholds()));
        value.put("isKey", findings.answer(question.isKey(given.key(), profile)));
        value.put(
                "limbs",
                question.limbs(profile).stream()
                        .collect(Collectors.toMap(KeyDecisionLimb::limb, KeyDecisionLimb::indication)));
    }
}
