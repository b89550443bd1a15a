package uk.sharedservices.partnership.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.question.money.CouncilForecast;
import uk.sharedservices.partnership.question.money.ForecastAsked;
import uk.sharedservices.partnership.question.money.GrantAsked;
import uk.sharedservices.partnership.question.money.PlaceAsked;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.exit.ExitReportJson;
import uk.sharedservices.partnership.reporting.figures.LintReport;
import uk.sharedservices.partnership.reporting.money.DsgReport;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Checked;

/** Every question that can be put from outside. */
public final class Questions {

    /** The questions. */
    public static final List<Question<?>> ALL = List.of(
            Question.ofAPartnership(
                    "notice",
                    "If notice is given on a day, when are we out, and what does it leave us with?",
                    ExitQuestion.class,
                    ExitReportJson.Printed.class,
                    (asked, facts) -> asked.putTo(facts.partnership(), facts.calendar())
                            .then(answer -> Checked.clean(ExitReportJson.of(answer)))),
            Question.ofAPartnership(
                    "timetable",
                    "By when must notices and papers be out for a decision, what has passed, and what can still be done?",
                    TimetableAsked.class,
                    DecisionTimetable.class,
                    (asked, facts) -> Checked.clean(asked.timetable(facts))),
            Question.ofAPartnership(
                    "exit-plan/forward",
                    "If it is decided on a day, or notice served on a day, when are we out?",
                    ForwardAsked.class,
                    ForwardPlan.class,
                    ForwardAsked::plan),
            Question.ofAPartnership(
                    "exit-plan/backward",
                    "To be out by a day, what must be done by when?",
                    BackwardAsked.class,
                    BackwardPlan.class,
                    BackwardAsked::plan),
            Question.ofAPartnership(
                    "exit-cost",
                    "What does it cost each council to leave, in which financial year?",
                    ExitCostAsked.class,
                    ExitCost.class,
                    ExitCostAsked::cost),
            Question.ofAPartnership(
                    "grant",
                    "How does the Dedicated Schools Grant of the councils stand at the end of a year, as known on a day?",
                    GrantAsked.class,
                    DsgReport.class,
                    (asked, facts) -> Checked.clean(asked.of(facts.partnership()))),
            Question.ofItself(
                    "forecast",
                    "What becomes of a council's grant balance, and how sure is that?",
                    ForecastAsked.class,
                    new TypeReference<Answer<CouncilForecast>>() {},
                    (asked, facts) -> asked.forecast()),
            Question.ofItself(
                    "place",
                    "Where does a council stand among all English councils, at 31 March 2024?",
                    PlaceAsked.class,
                    new TypeReference<PlaceAsked.Place>() {},
                    (asked, facts) -> asked.place()),
            Question.ofAPartnership(
                    "report",
                    "A document, made of what the partnership holds; its structure, or with format a file.",
                    ReportAsked.class,
                    Report.class,
                    (asked, facts) -> Checked.clean(asked.report(facts))),
            Question.ofItself(
                    "lint",
                    "Do the figures of a report agree with each other?",
                    LintAsked.class,
                    new TypeReference<LintReport>() {},
                    (asked, facts) -> asked.report()),
            Question.ofAPartnership(
                    "check",
                    "What does every rule say of the partnership, as at a day?",
                    CheckAsked.class,
                    CheckAsked.Findings.class,
                    (asked, facts) -> Checked.clean(asked.findings(facts))),
            Question.ofAPartnership(
                    "state",
                    "How does the partnership stand on a day?",
                    StateAsked.class,
                    PartnershipState.class,
                    (asked, facts) -> Checked.clean(asked.state(facts))));

    private Questions() {}
}
