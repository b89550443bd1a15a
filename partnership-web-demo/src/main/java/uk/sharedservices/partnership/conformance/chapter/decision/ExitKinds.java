package uk.sharedservices.partnership.conformance.chapter.decision;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.AgreementId;
import uk.sharedservices.partnership.agreement.service.ServiceMethod;
import uk.sharedservices.partnership.arrangement.ExitAnswer;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.GrantAccount;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.BackwardQuestion;
import uk.sharedservices.partnership.exit.ExitPlanner;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.exit.ForwardQuestion;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.validation.Checked;

/** The kinds of case about the way out of an agreement. */
final class ExitKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "exit", Kind.ofPartnership(ExitQuestion.class, ExitKinds::exit),
            "exit-forward", Kind.ofPartnership(Forward.class, ExitKinds::forward),
            "exit-back", Kind.ofPartnership(Back.class, ExitKinds::back));

    private static final WorkingDayCalendar CALENDAR = BankHolidays.englandAndWales();

    private ExitKinds() {}

    /** Given to {@code exit-forward}, beside the partnership; the call-in rule is that of each of its councils. */
    record Forward(
            AgreementId agreement,
            CouncilCode by,
            List<PlannedDecision> decisions,
            Optional<LocalDate> serveOn,
            ServiceMethod method,
            Optional<CallInRule> callIn) {}

    /** Given to {@code exit-back}, beside the partnership; the call-in rule is that of each of its councils. */
    record Back(
            AgreementId agreement,
            CouncilCode by,
            LocalDate wantedEnd,
            ServiceMethod method,
            Optional<Boolean> key,
            Optional<Boolean> inPrivate,
            int publishedWithin,
            Optional<CallInRule> callIn,
            Optional<LocalDate> asAt) {}

    static Checked<Got> exit(Partnership partnership, ExitQuestion given) {
        return given.putTo(partnership, CALENDAR).then(answer -> {
            Findings findings = new Findings();
            return Checked.clean(findings.got(exit(answer, findings)));
        });
    }

    private static Map<String, Object> exit(ExitAnswer answer, Findings findings) {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("given", findings.answer(answer.given()));
        value.put("lastDay", findings.answer(answer.lastDay()));
        value.put("firstFreeDay", findings.answer(answer.firstFreeDay()));
        value.put("earliestEnd", findings.answer(answer.earliestEnd()));
        value.put("endToName", findings.answer(answer.endToName()));
        answer.namedEnd().ifPresent(verdict -> value.put("namedEnd", findings.answer(verdict)));
        Map<String, Object> accounts = new LinkedHashMap<>();
        answer.grantAccounts()
                .forEach(account -> accounts.put(account.council().code().value(), account(account, findings)));
        value.put("grantAccounts", accounts);
        return value;
    }

    private static Map<String, JsonNode> account(GrantAccount account, Findings findings) {
        return Map.of(
                "leftWith",
                        findings.answer(
                                account.leftWith(), money -> money.getAmount().toPlainString()),
                "percentageOfGrant", findings.answer(account.percentageOfGrant(), BigDecimal::toPlainString));
    }

    static Checked<Got> forward(Partnership partnership, Forward given) {
        ForwardQuestion question =
                new ForwardQuestion(given.agreement(), given.by(), given.decisions(), given.serveOn(), given.method());
        return planner(partnership, given.callIn()).forward(question).then(plan -> Checked.clean(forward(plan)));
    }

    private static Got forward(ForwardPlan plan) {
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("mayServeFrom", findings.answer(plan.mayServeFrom()));
        value.put("serveOn", plan.serveOn());
        value.put("lastDay", findings.answer(plan.lastDay()));
        value.put("earliestEnd", findings.answer(plan.earliestEnd()));
        value.put("endToName", findings.answer(plan.endToName()));
        value.put("checks", findings.outcomes(plan.checks()));
        return findings.got(value);
    }

    static Checked<Got> back(Partnership partnership, Back given) {
        BackwardQuestion question = new BackwardQuestion(
                given.agreement(),
                given.by(),
                given.wantedEnd(),
                given.method(),
                given.key(),
                given.inPrivate().orElse(false),
                given.publishedWithin(),
                given.asAt());
        return planner(partnership, given.callIn()).backward(question).then(plan -> Checked.clean(back(plan)));
    }

    private static Got back(BackwardPlan plan) {
        Findings findings = new Findings();
        Map<String, Map<String, Object>> byCouncil = new LinkedHashMap<>();
        plan.steps()
                .forEach(step -> byCouncil
                        .computeIfAbsent(step.council().value(), any -> new LinkedHashMap<>())
                        .put(step.kind().name(), findings.answer(step.latest(), Deadline::latest)));
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("latest", byCouncil);
        plan.endToName().ifPresent(end -> value.put("endToName", findings.answer(end)));
        return findings.got(value);
    }

    private static ExitPlanner planner(Partnership partnership, Optional<CallInRule> callIn) {
        List<CouncilCode> councils =
                partnership.councils().stream().map(Council::code).toList();
        return ExitPlanner.of(partnership, GivenProfile.withCallIn(councils, callIn), Statutes.periods(), CALENDAR);
    }
}
