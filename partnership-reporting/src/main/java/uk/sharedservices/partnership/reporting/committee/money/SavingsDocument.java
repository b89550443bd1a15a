package uk.sharedservices.partnership.reporting.committee.money;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.finance.saving.CouncilSavings;
import uk.sharedservices.partnership.finance.saving.SavingLine;
import uk.sharedservices.partnership.finance.saving.SavingsStatement;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.programme.saving.ChargedTo;
import uk.sharedservices.partnership.programme.saving.Recurrence;
import uk.sharedservices.partnership.programme.saving.Saving;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.ReportWriter;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.Stage;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;

/** The savings statement: what each council aims at, what it has realised, and what of it counts in its base budget. */
public final class SavingsDocument {

    /** The sections it can have. */
    public static final List<String> SECTIONS = List.of("Savings by council", "Each saving");

    private SavingsDocument() {}

    /** Returns the statement, as known on the day of the request. */
    public static Report of(ReportFacts facts, ReportRequest request) {
        return ReportWriter.of(
                        "savings",
                        "Savings of " + facts.partnership().title() + ", as at " + Told.words(request.asAt()),
                        request.asAt(),
                        request.stamped())
                .section("Savings by council", section -> write(section, facts, request, request.by()))
                .section("Each saving", section -> {
                    lines(section, facts, request);
                    request.paragraphs().of("Each saving").forEach(section::paragraph);
                })
                .written(Stage.FINAL);
    }

    /** Writes the table of savings by council, of one council alone if it is named. */
    public static void write(
            SectionWriter section, ReportFacts facts, ReportRequest request, Optional<CouncilCode> only) {
        SavingsStatement statement = SavingsStatement.of(facts.partnership(), request.asAt());
        List<Row> rows = new ArrayList<>();
        for (CouncilSavings council : statement.councils()) {
            if (only.map(council.council()::equals).orElse(true)) {
                rows.add(Row.of(
                        Line.of(facts.partnership().nameOf(council.council())),
                        aimedAt(council, statement),
                        once(council, statement),
                        Told.of(council.counted(), amount -> counted(amount, council, statement))));
            }
        }
        if (rows.isEmpty()) {
            section.paragraph("No saving is told by that day.");
        } else {
            section.block(new Table(
                    "Savings by council",
                    List.of(
                            Column.words("Council"),
                            Column.figures("Aimed at"),
                            Column.figures("Realised once"),
                            Column.figures("Recurrent, in base budget")),
                    rows,
                    List.of(
                            "What is realised once pays for no second year. What bears on grant alone releases nothing from"
                                    + " base budget.")));
        }
        request.paragraphs().of("Savings by council").forEach(section::paragraph);
    }

    private static void lines(SectionWriter section, ReportFacts facts, ReportRequest request) {
        List<Row> rows = new ArrayList<>();
        for (SavingLine line :
                SavingsStatement.of(facts.partnership(), request.asAt()).lines()) {
            rows.add(Row.of(
                    Line.of(Told.capital(line.saving().what())),
                    Line.of(facts.partnership().nameOf(line.saving().council())),
                    figure(line.saving().target()),
                    figure(line.saving().realised()),
                    Line.of(line.counts().reason() + " (" + line.saving().standing() + ")")));
        }
        if (!rows.isEmpty()) {
            section.block(Table.of(
                    "Each saving, and whether it counts",
                    List.of(
                            Column.words("Saving"),
                            Column.words("Council"),
                            Column.figures("Target"),
                            Column.figures("Realised"),
                            Column.words("Whether it counts in base budget")),
                    rows));
        }
    }

    private static Line aimedAt(CouncilSavings council, SavingsStatement statement) {
        return of(council, statement).anyMatch(saving -> saving.target().isPresent())
                ? Line.of(pounds(council.aimedAt()))
                : Line.of("not told");
    }

    private static Line once(CouncilSavings council, SavingsStatement statement) {
        List<Saving> once = of(council, statement)
                .filter(saving -> saving.realised().isPresent() && saving.recurrence() == Recurrence.ONE_OFF)
                .toList();
        if (once.isEmpty()) {
            return Line.of("not told");
        }
        Line line = Line.of(pounds(council.oneOff()));
        return once.stream().anyMatch(saving -> saving.status() != FactStatus.RECORDED)
                ? line.then(" (inferred)")
                : line;
    }

    private static Stream<Saving> of(CouncilSavings council, SavingsStatement statement) {
        return statement.lines().stream()
                .map(SavingLine::saving)
                .filter(saving -> saving.council().equals(council.council()));
    }

    private static Line figure(Optional<PublishedFigure> figure) {
        return figure.map(printed ->
                        Line.of(printed.amount().isZero() ? pounds(printed.amount()) : Figure.published(printed)))
                .orElse(Line.of("not told"));
    }

    /** What counts; where nothing does, whether a document tells that there is nothing or no evidence of any is held. */
    private static Figure counted(Money amount, CouncilSavings council, SavingsStatement statement) {
        boolean toldAsNothing = of(council, statement)
                .anyMatch(saving -> saving.chargedTo() == ChargedTo.BASE_BUDGET
                        && saving.realised()
                                .filter(figure -> figure.amount().isZero())
                                .isPresent());
        return amount.isZero() && !toldAsNothing ? Figure.pounds("none evidenced", amount.getAmount()) : pounds(amount);
    }

    private static Figure pounds(Money amount) {
        return amount.isZero() ? Figure.pounds("nil", amount.getAmount()) : Told.pounds(amount);
    }
}
