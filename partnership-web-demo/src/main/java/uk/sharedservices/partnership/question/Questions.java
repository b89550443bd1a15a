package uk.sharedservices.partnership.question;

import com.fasterxml.jackson.core.type.TypeReference;
import java.util.List;
import uk.sharedservices.partnership.arrangement.ExitQuestion;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.exit.BackwardPlan;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.question.decision.BackwardAsked;
import uk.sharedservices.partnership.question.decision.ForwardAsked;
import uk.sharedservices.partnership.question.decision.TimetableAsked;
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
                    "The last day by every reading of the notice clause, which of them is the default and which "
                            + "the safer, the counting day by day, what the agreement's other terms come to, and whether an "
                            + "end that the notice names is late enough.",
                    ExitQuestion.class,
                    ExitReportJson.Printed.class,
                    (asked, facts) -> asked.putTo(facts.partnership(), facts.calendar())
                            .then(answer -> Checked.clean(ExitReportJson.of(answer)))),
            Question.ofAPartnership(
                    "timetable",
                    "By when must notices and papers be out for a decision, what has passed, and what can still be done?",
                    "The last day for each notice and paper of a decision by the law and the council's own rules, "
                            + "those missed already, the lawful ways left, and the day from which the decision may be acted "
                            + "on.",
                    TimetableAsked.class,
                    DecisionTimetable.class,
                    (asked, facts) -> Checked.clean(asked.timetable(facts))),
            Question.ofAPartnership(
                    "exit-plan/forward",
                    "If it is decided on a day, or notice served on a day, when are we out?",
                    "When notice may be served after the decisions, and the last day of the agreement that "
                            + "follows. A call-in rule that is not known leaves the answer open, unless one is assumed.",
                    ForwardAsked.class,
                    ForwardPlan.class,
                    ForwardAsked::plan),
            Question.ofAPartnership(
                    "exit-plan/backward",
                    "To be out by a day, what must be done by when?",
                    "The latest day for each step before a wanted end: notice, decision, papers, forward plan; "
                            + "which of them binds, and how many days are left.",
                    BackwardAsked.class,
                    BackwardPlan.class,
                    BackwardAsked::plan),
            Question.ofAPartnership(
                    "exit-cost",
                    "What does it cost each council to leave, in which financial year?",
                    "Pay, backfill, charges and one-off costs up to the last day, split by days between financial "
                            + "years and by shares between councils, to the penny. What is not known is told as missing.",
                    ExitCostAsked.class,
                    ExitCost.class,
                    ExitCostAsked::cost),
            Question.ofAPartnership(
                    "grant",
                    "How does the Dedicated Schools Grant of the councils stand at the end of a year, as known on a day?",
                    "The blocks of the grant, what was carried forward and carries on, how the deficit is "
                            + "accounted for by the law of that day, and whether the published figures agree.",
                    GrantAsked.class,
                    DsgReport.class,
                    (asked, facts) -> Checked.clean(asked.of(facts.partnership()))),
            Question.ofItself(
                    "forecast",
                    "What becomes of a council's grant balance, and how sure is that?",
                    "The balance by year with and without the management plan, its spread over so many runs, and "
                            + "the chance that it passes a level. The same seed gives the same figures.",
                    ForecastAsked.class,
                    new TypeReference<Answer<CouncilForecast>>() {},
                    (asked, facts) -> asked.forecast()),
            Question.ofItself(
                    "place",
                    "Where does a council stand among all English councils, at 31 March 2024?",
                    "The balance and its rank among all, the councils most like it, and how all of them are "
                            + "spread.",
                    PlaceAsked.class,
                    new TypeReference<PlaceAsked.Place>() {},
                    (asked, facts) -> asked.place()),
            Question.ofAPartnership(
                    "report",
                    "A document, made of what the partnership holds; its structure, or with format a file.",
                    "Its sections with their figures, and what is missing before it can be published. With "
                            + "format, the document as a file of that format.",
                    ReportAsked.class,
                    Report.class,
                    (asked, facts) -> Checked.clean(asked.report(facts))),
            Question.ofItself(
                    "lint",
                    "Do the figures of a report agree with each other?",
                    "The sums, percentages and days told in the text, and whether each agrees with the others: "
                            + "exactly, within rounding, or not.",
                    LintAsked.class,
                    new TypeReference<LintReport>() {},
                    (asked, facts) -> asked.report()),
            Question.ofAPartnership(
                    "check",
                    "What does every rule say of the partnership, as at a day?",
                    "Each rule for each part it applies to: met, breached, not applicable or not to be said, with "
                            + "the reason.",
                    CheckAsked.class,
                    CheckAsked.Findings.class,
                    (asked, facts) -> Checked.clean(asked.findings(facts))),
            Question.ofAPartnership(
                    "state",
                    "How does the partnership stand on a day?",
                    "Agreements, posts, boards, workstreams, commitments and events as they stand that day, and "
                            + "what has changed since the last report.",
                    StateAsked.class,
                    PartnershipState.class,
                    (asked, facts) -> Checked.clean(asked.state(facts))));

    private Questions() {}
}
