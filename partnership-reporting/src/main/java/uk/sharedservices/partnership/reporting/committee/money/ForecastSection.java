package uk.sharedservices.partnership.reporting.committee.money;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastFromFigures;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.forecast.figures.QuestionFromFigures;
import uk.sharedservices.partnership.finance.forecast.template.ManagementPlan;
import uk.sharedservices.partnership.finance.forecast.template.PlanRow;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.published.GrantProvisions;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationWatch;
import uk.sharedservices.partnership.reporting.chart.money.ForecastPicture;
import uk.sharedservices.partnership.reporting.committee.material.ReportRequest;
import uk.sharedservices.partnership.reporting.document.SectionWriter;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.money.ForecastWording;
import uk.sharedservices.partnership.rule.Answer;

/** What becomes of a council's balance if nothing new is done, and after planned savings, in the tables of a management plan. */
final class ForecastSection {

    private static final long SEED = 1;
    private static final int RUNS = 10_000;
    private static final int YEARS = 5;
    private static final int MILLIONS = 6;

    private ForecastSection() {}

    /**
     * Writes the forecast. The days on which its figures were published are not held, so that a report dated before they were read
     * has none: it must not tell what could not be known.
     */
    static void write(SectionWriter section, CouncilCode council, ReportRequest request) {
        if (request.asAt().isBefore(GrantProvisions.READ_ON)) {
            section.paragraph("No forecast is made for this day: the figures that one needs were read on "
                    + day(GrantProvisions.READ_ON) + ", and on which day before they were published is not held.");
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
        Answer<CouncilOutlook> outlook = CouncilOutlook.of(
                question.orThrow().simulated(Pounds.NONE),
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

    private static void write(SectionWriter section, CouncilOutlook outlook) {
        ForecastPicture.of(outlook).ifPresent(section::block);
        section.caution(ForecastWording.CAUTION);
        outlook.warnings().forEach(section::caution);
        ManagementPlan plan = ManagementPlan.of(outlook.forecast().orThrow());
        table("Management plan, if nothing new is done, £m", plan, plan.unmitigated())
                .ifPresent(section::block);
        if (!plan.savings().isEmpty()) {
            table("Management plan, after planned savings, £m", plan, plan.mitigated())
                    .ifPresent(section::block);
        }
        section.paragraph(
                "The plan’s other lines are not held and not guessed: " + String.join("; ", plan.notHeld()) + ".");
        if (!outlook.notCounted().isEmpty()) {
            section.paragraph("Not counted here:");
            section.bullets(outlook.notCounted().stream().map(Line::of).toList());
        }
    }

    private static Optional<Table> table(String caption, ManagementPlan plan, List<PlanRow> rows) {
        List<Row> held =
                rows.stream().filter(PlanRow::held).map(ForecastSection::row).toList();
        List<Column> columns = new ArrayList<>();
        columns.add(Column.words("Line"));
        plan.columns().forEach(heading -> columns.add(Column.figures(heading)));
        return held.isEmpty() ? Optional.empty() : Optional.of(Table.of(caption, columns, held));
    }

    private static Row row(PlanRow row) {
        return new Row(
                Stream.concat(
                                Stream.of(Line.of(row.words())),
                                row.pounds().stream()
                                        .map(pounds -> pounds.map(ForecastSection::millions)
                                                .orElse(Line.EMPTY)))
                        .toList(),
                false);
    }

    private static Line millions(long pounds) {
        BigDecimal amount = BigDecimal.valueOf(pounds);
        return Line.of(Figure.pounds(
                amount.movePointLeft(MILLIONS)
                        .setScale(3, java.math.RoundingMode.HALF_EVEN)
                        .toPlainString(),
                amount));
    }
}
