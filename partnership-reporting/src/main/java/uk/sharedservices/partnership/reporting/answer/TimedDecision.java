package uk.sharedservices.partnership.reporting.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.Approval;
import uk.sharedservices.partnership.governance.callin.CallInDates;
import uk.sharedservices.partnership.governance.timetable.TimetableLine;
import uk.sharedservices.partnership.governance.timetable.TimetableStep;
import uk.sharedservices.partnership.reporting.committee.exit.DecisionToEnd;
import uk.sharedservices.partnership.reporting.committee.exit.TimetableSteps;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;

/**
 * A decision that notice rests on, with the days by which its papers are out.
 *
 * @param council  the name of the council
 * @param decision  the decision
 * @param steps  its timetable
 * @param effect  when it is in effect
 */
record TimedDecision(String council, DecisionToEnd decision, TimetableSteps steps, Answer<CallInDates> effect) {

    /** {@code The executive of Tameside (inferred, B, report summary)}. */
    String decider() {
        return maker() + " of " + council + capacity();
    }

    private String maker() {
        return Told.capital(decision.decider().maker().words());
    }

    /** How it is known that it is the executive's or the council's to decide. */
    private String capacity() {
        return decision.decider()
                .approval()
                .map(Approval::standing)
                .map(known -> " (" + known + ")")
                .orElse(", as is assumed: in which capacity it made the agreement is not recorded");
    }

    /** By when each notice and paper is out, and for which day. */
    List<Line> papers(boolean among) {
        List<Line> lines = new ArrayList<>();
        String whose = among ? council + ": " : "";
        for (TimetableLine line : steps.timetable().lines()) {
            lines.add(Line.of(whose + line.step().words() + (keyIsOpen(line) ? ", if it is key, by " : " by "))
                    .then(Told.deadline(line.latest())));
        }
        lines.add(Line.of(whose + (lines.isEmpty() ? "No step is timed before a decision on " : "For a decision on "))
                .then(day())
                .then("."));
        return lines;
    }

    /** The day of the decision and, where it was not asked about, why that day. */
    private Line day() {
        return Line.of(Figure.day(decision.planned().decidedOn()))
                .then(decision.why().isEmpty() ? "" : ", " + decision.why());
    }

    private boolean keyIsOpen(TimetableLine line) {
        return line.step() == TimetableStep.KEY_DECISION_NOTICE
                && steps.timetable().plan().key().isEmpty();
    }

    Row row() {
        return Row.of(
                Line.of(council),
                Line.of(maker() + capacity()),
                day(),
                Told.briefly(effect, dates -> Figure.day(dates.firstWholeDay())));
    }

    /** When the decision would be in effect on each assumption; empty where it is known or none is on offer. */
    Optional<Line> assumed() {
        return effect instanceof Answer.CannotSay<CallInDates> open
                        && !open.whatIfs().isEmpty()
                ? Optional.of(Line.of("When the decision of " + council + " is in effect ")
                        .then(Told.of(open, dates -> Figure.day(dates.firstWholeDay()))))
                : Optional.empty();
    }
}
