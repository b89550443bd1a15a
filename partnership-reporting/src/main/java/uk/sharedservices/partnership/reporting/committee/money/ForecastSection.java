package uk.sharedservices.partnership.reporting.committee.money;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.forecast.template.ManagementPlan;
import uk.sharedservices.partnership.finance.forecast.template.PlanRow;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.SimulatedQuestion;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.reporting.chart.money.ForecastPicture;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.committee.material.Told;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.ForecastWording;
import uk.sharedservices.partnership.rule.Answer;

/** What becomes of a council's balance if nothing new is done, and after planned savings: an illustration, in the lines of a management plan. */
public final class ForecastSection {

    private static final long SEED = 1;
    private static final int RUNS = 10_000;
    private static final int YEARS = 5;
    private static final int MILLIONS = 6;

    private ForecastSection() {}

    /**
     * Writes the forecast; nothing in a report on a year before the one that it begins from. The days on which its figures were
     * published are not held, so that a report dated before they were read has none: it must not tell what could not be known.
     */
    static void write(SectionWriter section, CouncilCode council, FinancialYear year, ReportRequest request) {
        if (request.asAt().isBefore(GrantProvisions.READ_ON)) {
            section.paragraph(
                    "No forecast is made as at this day: the figures it needs, as published by then, are not held.");
            return;
        }
        Answer<QuestionFromFigures> question = ForecastFromFigures.published()
                .asked(
                        council,
                        ForecastOptions.builder()
                                .years(YEARS)
                                .asAt(request.asAt())
                                .build());
        if (!question.isAnswered()) {
            section.paragraph("No forecast is made. " + question.inWords(String::valueOf));
            return;
        }
        SimulatedQuestion asked = question.orThrow().simulated(Pounds.NONE);
        if (year.compareTo(asked.question().year(-1)) < 0) {
            return;
        }
        Answer<CouncilOutlook> outlook = CouncilOutlook.of(
                asked,
                question.orThrow().warnings(),
                request.asAt(),
                SimulationSettings.of(SEED, RUNS),
                SimulationWatch.NONE);
        if (!outlook.isAnswered()) {
            section.paragraph("No forecast is made. " + outlook.inWords(String::valueOf));
            return;
        }
        write(section, outlook.orThrow());
    }

    /** Writes an outlook whose forecast is answered: its picture, the lines of a management plan, and what is not counted. */
    public static void write(SectionWriter section, CouncilOutlook outlook) {
        ForecastQuestion question = outlook.asked().question();
        section.paragraph("No management plan of " + question.of()
                + " is held. What follows is an illustrative projection from the"
                + " balance at the end of " + question.year(-1) + ", and not what the council plans."
                + past(question, FinancialYear.of(outlook.asAt())));
        ForecastPicture.of(outlook).ifPresent(section::block);
        section.caution(ForecastWording.CAUTION);
        outlook.warnings().forEach(section::caution);
        ManagementPlan plan = ManagementPlan.of(outlook.forecast().orThrow());
        String from = "Illustrative projection from " + question.year(-1) + ", ";
        table(from + "if nothing new is done, £m", question, plan, plan.unmitigated())
                .ifPresent(section::block);
        if (!plan.savings().isEmpty()) {
            table(from + "after planned savings, £m", question, plan, plan.mitigated())
                    .ifPresent(section::block);
        }
        if (!outlook.notCounted().isEmpty()) {
            section.paragraph("Not counted here:");
            section.bullets(outlook.notCounted().stream().map(Line::of).toList());
        }
    }

    /** That years which have ended by the day are projected too. */
    private static String past(ForecastQuestion question, FinancialYear now) {
        List<FinancialYear> ended = IntStream.range(0, question.years())
                .mapToObj(question::year)
                .filter(year -> year.compareTo(now) < 0)
                .toList();
        if (ended.isEmpty()) {
            return "";
        }
        return ended.size() == 1
                ? " " + ended.get(0) + " has ended and is projected too: its outturn is not held here."
                : " The years " + ended.get(0) + " to " + ended.get(ended.size() - 1)
                        + " have ended and are projected too: their outturns are not held here.";
    }

    private static Optional<Table> table(
            String caption, ForecastQuestion question, ManagementPlan plan, List<PlanRow> rows) {
        List<PlanRow> told =
                rows.stream().filter(ForecastSection::tellsAnything).toList();
        List<Column> columns =
                new ArrayList<>(List.of(Column.words("Line"), Column.figures(question.year(-1) + " (base year)")));
        for (int year = 0; year < plan.columns().size() - 1; year++) {
            columns.add(Column.figures(question.year(year) + " (projected)"));
        }
        List<String> notes = new ArrayList<>(
                List.of(
                        "In the lines of the Department’s DSG management plan. Figures are rounded to £0.1m after they were added up."));
        List<String> nil = rows.stream()
                .filter(row -> row.held() && !tellsAnything(row))
                .map(PlanRow::words)
                .toList();
        if (!nil.isEmpty()) {
            notes.add("Nil, and left out: " + String.join("; ", nil) + ".");
        }
        notes.add("Not held and not guessed: " + String.join("; ", plan.notHeld()) + ".");
        return told.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        caption,
                        columns,
                        told.stream().map(ForecastSection::row).toList(),
                        notes));
    }

    private static boolean tellsAnything(PlanRow row) {
        return row.pounds().stream().flatMap(Optional::stream).anyMatch(pounds -> pounds != 0);
    }

    private static Row row(PlanRow row) {
        return new Row(
                Stream.concat(
                                Stream.of(Line.of(Told.capital(row.words()))),
                                row.pounds().stream()
                                        .map(pounds -> pounds.map(ForecastSection::millions)
                                                .orElse(Line.EMPTY)))
                        .toList(),
                false);
    }

    /** To one place, for a projection is not known to the pound; the value is kept whole. */
    private static Line millions(long pounds) {
        BigDecimal amount = BigDecimal.valueOf(pounds);
        return Line.of(Figure.pounds(
                amount.movePointLeft(MILLIONS).setScale(1, RoundingMode.HALF_UP).toPlainString(), amount));
    }
}
