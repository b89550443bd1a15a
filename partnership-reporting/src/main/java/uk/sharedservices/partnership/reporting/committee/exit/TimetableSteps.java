package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.exit.PlannedDecision;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.decision.CallIn;
import uk.sharedservices.partnership.governance.decision.KeyDecisionJudgement;
import uk.sharedservices.partnership.governance.timetable.DecisionTimetable;
import uk.sharedservices.partnership.governance.timetable.MeetingPlan;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.WayLeft;
import uk.sharedservices.partnership.period.clear.Deadline;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Subjects;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.DatedStep;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/**
 * The steps of one decision: as a table, and as days for a calendar.
 *
 * @param timetable  the timetable
 * @param subject  what is decided, in the ids of its steps: the same for every report on it
 * @param about  whose decision on what, in a phrase
 */
public record TimetableSteps(DecisionTimetable timetable, String subject, String about) {

    /** Returns the steps of a decision to end an agreement: its publication and whether it is key as recorded, or else as asked about. */
    public static TimetableSteps of(ReportFacts facts, ReportRequest request, DecisionToEnd decision, String subject) {
        return of(
                facts,
                ReportRequest.builder()
                        .from(request)
                        .key(decision.key().map(KeyDecisionJudgement::isKey).or(request::key))
                        .build(),
                decision.planned(),
                subject);
    }

    /** Returns the steps of a decision, made or planned. */
    static TimetableSteps of(ReportFacts facts, ReportRequest request, PlannedDecision decision, String subject) {
        ReportRequest known = ReportRequest.builder()
                .from(request)
                .publishedOn(decision.publishedOn())
                .build();
        return of(facts, known, decision.council(), decision.maker(), decision.decidedOn(), subject);
    }

    /** Returns the steps of a decision on a day. */
    public static TimetableSteps of(
            ReportFacts facts,
            ReportRequest request,
            CouncilCode council,
            DecisionMaker maker,
            LocalDate decisionOn,
            String subject) {
        Subjects.checkPublication(request, decisionOn);
        MeetingPlan plan = MeetingPlan.builder()
                .council(council)
                .maker(maker)
                .decisionOn(decisionOn)
                .key(request.key())
                .inPrivate(request.inPrivate())
                .publishedOn(request.publishedOn())
                .putAllTaken(request.taken())
                .build();
        CallIn callIn = request.callIn()
                .map(assumed -> CallIn.assuming(assumed, facts.profiles(), facts.calendar()))
                .orElseGet(() -> CallIn.by(facts.profiles(), facts.calendar()));
        return new TimetableSteps(
                DecisionTimetable.of(
                        plan,
                        Optional.of(request.preparedOn()),
                        facts.profiles(),
                        callIn,
                        facts.periods(),
                        facts.calendar()),
                subject,
                facts.partnership().nameOf(council) + about(facts.partnership(), subject));
    }

    private static String about(Partnership partnership, String subject) {
        return partnership.proposals().stream()
                .filter(proposal -> proposal.id().value().equals(subject))
                .findFirst()
                .map(proposal -> ": " + proposal.title())
                .orElse("");
    }

    /** Returns the steps as a table: the latest day for each, and how it stands. */
    public Table table() {
        List<Row> rows = new ArrayList<>();
        for (TimetableLine line : timetable.lines()) {
            rows.add(Row.of(Line.of(line.step().words()), Told.deadline(line.latest()), Line.of(standing(line))));
        }
        rows.add(Row.of(Line.of("Decision"), Line.of(Figure.day(timetable.plan().decisionOn())), Line.EMPTY));
        rows.add(Row.of(
                Line.of("Decision in effect"),
                Told.of(timetable.effect(), TimetableSteps::effect),
                Line.of(timetable
                        .assumption()
                        .map(assumed -> "what if: " + assumed)
                        .orElse(""))));
        return new Table(
                "The latest day for each step",
                List.of(Column.words("Step"), Column.words("By"), Column.words("How it stands")),
                rows,
                timetable.notes());
    }

    /** Returns what can still be done about each step that was missed, a sentence each. */
    public List<Line> waysLeft() {
        return timetable.missed().stream()
                .flatMap(line ->
                        line.waysLeft().stream().map(way -> Line.of(line.step().words() + ": " + way(way))))
                .toList();
    }

    /** Returns the steps that have a day, for a calendar. */
    public List<DatedStep> dates() {
        List<DatedStep> dates = new ArrayList<>();
        String council = timetable.plan().council().value();
        for (TimetableLine line : timetable.lines()) {
            if (line.latest().isAnswered()) {
                dates.add(new DatedStep(
                        subject + "." + council + "." + line.step().id(),
                        line.latest()
                                .orThrow()
                                .latestOfficeDay()
                                .orElse(line.latest().orThrow().latest()),
                        "Latest day: " + named(line.step().words()),
                        "For the decision on " + Told.words(timetable.plan().decisionOn()) + ". "
                                + line.latest().inWords(Deadline::toString)));
            }
        }
        dates.add(new DatedStep(
                subject + "." + council + ".decision",
                timetable.plan().decisionOn(),
                Told.capital(named("decision")),
                "By " + timetable.plan().maker().words() + "."));
        if (timetable.effect().isAnswered()) {
            dates.add(new DatedStep(
                            subject + "." + council + ".effect",
                            timetable.effect().orThrow().firstWholeDay(),
                            timetable.assumption().map(assumed -> "What if: ").orElse("") + named("decision in effect"),
                            timetable
                                            .assumption()
                                            .map(assumed -> assumed + ". ")
                                            .orElse("")
                                    + timetable.effect().inWords(CallInDates::toString))
                    .asTentative());
        }
        return dates;
    }

    /** What a reader of a calendar with much else in it needs: {@code decision (Tameside: to give notice)}. */
    private String named(String step) {
        return step + " (" + about + ")";
    }

    /** Returns {@code 7 days ago}, {@code today} or {@code 1 day left}. */
    public static String slack(long days) {
        return days == 0
                ? "which is today"
                : Math.abs(days) + (Math.abs(days) == 1 ? " day" : " days") + (days < 0 ? " ago" : " left");
    }

    private static Figure effect(CallInDates dates) {
        return Figure.day(dates.firstWholeDay());
    }

    private static String standing(TimetableLine line) {
        String words = line.standing().words();
        if (words.isEmpty()) {
            return "";
        }
        return words
                + line.taken()
                        .map(day -> " on " + Told.words(day))
                        .or(() -> line.slackDays()
                                .map(days -> ", " + slack(days) + (days < 0 ? "; that it was done is not told" : "")))
                        .orElse("");
    }

    static String way(WayLeft way) {
        return way.what()
                + way.lastDay().map(last -> " By " + last + ".").orElse("")
                + way.decisionFrom()
                        .map(day -> " From " + Told.words(day) + ", on the usual reading.")
                        .orElse("") + " ["
                + way.rule().id() + "]";
    }
}
