package uk.sharedservices.partnership.reporting.committee.exit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.exit.ForwardPlan;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.WhatIf;

/** What would follow on each assumption, where a plan cannot say when an agreement ends. */
public final class PlanWhatIfs {

    private PlanWhatIfs() {}

    /** Returns a table of the last day and the end to name on each assumption; empty where the plan is answered or offers none. */
    public static Optional<Table> of(ForwardPlan plan) {
        if (!(plan.lastDay() instanceof Answer.CannotSay<LocalDate> last)
                || !(plan.endToName() instanceof Answer.CannotSay<LocalDate> named)
                || last.whatIfs().isEmpty()) {
            return Optional.empty();
        }
        List<Row> rows = new ArrayList<>();
        for (WhatIf<LocalDate> whatIf : last.whatIfs()) {
            rows.add(Row.of(
                    Line.of(whatIf.assumption()),
                    Line.of(Figure.day(whatIf.value())),
                    named.whatIfs().stream()
                            .filter(same -> same.assumption().equals(whatIf.assumption()))
                            .findFirst()
                            .map(same -> Line.of(Figure.day(same.value())))
                            .orElse(Line.EMPTY)));
        }
        return Optional.of(new Table(
                "What if: none of these is the answer",
                List.of(
                        Column.words("Assumed"),
                        Column.words("Last day of the notice"),
                        Column.words("End that our notice would name")),
                rows,
                List.of("Notice is served on the first working day on which it may be.")));
    }
}
