package uk.sharedservices.partnership.finance.published;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.DsgBlock;
import uk.sharedservices.partnership.dsg.DsgMovement;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.MovementEffect;
import uk.sharedservices.partnership.dsg.MovementKind;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.DocumentId;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.published.Table;

/**
 * What Tameside and Stockport published of their grant accounts, 2019/20 to 2023/24, beside the report of 23 November 2022: forecasts of one
 * year on several days, and outturns.
 */
public final class PublishedPositions {

    private static final Table TABLE = Cells.table(
            "dsg-positions.csv",
            List.of(
                    "code",
                    "year",
                    "status",
                    "as_at",
                    "unit",
                    "brought_forward",
                    "in_year",
                    "within",
                    "carried_forward",
                    "known",
                    "document",
                    "link",
                    "note"));

    private PublishedPositions() {}

    /** Returns the positions, council by council and year by year; the source of each names the document itself. */
    public static List<DsgPosition> tamesideAndStockport() {
        return Held.POSITIONS;
    }

    private static DsgPosition position(List<String> row) {
        MoneyUnit unit = Stream.of(MoneyUnit.values())
                .filter(each -> each.label().equals(row.get(4)))
                .findFirst()
                .orElseThrow();
        return DsgPosition.builder()
                .council(CouncilCode.of(row.get(0)))
                .year(FinancialYear.parse(row.get(1)))
                .figureStatus(FigureStatus.valueOf(row.get(2)))
                .asAt(When.parse(row.get(3)))
                .signs(SignConvention.DEFICIT_POSITIVE)
                .broughtForward(Cells.given(row.get(5)).map(printed -> figure(printed, unit)))
                .inYear(Cells.given(row.get(6)).map(printed -> figure(printed, unit)))
                .movements(Cells.given(row.get(7)).stream()
                        .flatMap(terms -> Stream.of(terms.split(" ")))
                        .map(term -> within(term.split(":"), unit))
                        .toList())
                .carriedForward(Cells.given(row.get(8)).map(printed -> figure(printed, unit)))
                .status(FactStatus.valueOf(row.get(9)))
                .source(new Source(DocumentId.of(row.get(10)), Cells.given(row.get(11))))
                .note(Cells.given(row.get(12)))
                .build();
    }

    private static DsgMovement within(String[] term, MoneyUnit unit) {
        return DsgMovement.builder()
                .kind(MovementKind.valueOf(term[0]))
                .block(DsgBlock.valueOf(term[1]))
                .effect(MovementEffect.valueOf(term[2]))
                .figure(figure(term[3], unit))
                .withinInYear(true)
                .build();
    }

    private static PublishedFigure figure(String printed, MoneyUnit unit) {
        return new PublishedFigure(PrintedNumber.of(printed), unit);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<DsgPosition> POSITIONS =
                TABLE.rows().stream().map(PublishedPositions::position).toList();
    }
}
