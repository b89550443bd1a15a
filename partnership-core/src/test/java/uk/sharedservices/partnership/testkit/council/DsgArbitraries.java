package uk.sharedservices.partnership.testkit.council;

import java.time.LocalDate;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.SupportedDays;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.FactArbitraries;
import uk.sharedservices.partnership.testkit.fact.MoneyArbitraries;

/** Published positions of the Dedicated Schools Grant. Their figures need not add up, for published figures may not. */
public final class DsgArbitraries {

    private DsgArbitraries() {}

    /** Returns positions of any council. */
    public static Arbitrary<DsgPosition> positions() {
        return Combinators.combine(CouncilArbitraries.codes(), positionsOf())
                .as((code, position) -> position.apply(code))
                .withoutEdgeCases();
    }

    /** Returns positions of one council, each figure printed or left out. */
    public static Arbitrary<DsgPosition> positions(CouncilCode council) {
        return positionsOf().map(position -> position.apply(council));
    }

    /** Returns positions that are still without the council whose they are. */
    public static Arbitrary<Function<CouncilCode, DsgPosition>> positionsOf() {
        return Combinators.combine(
                        withoutFigures(),
                        MoneyArbitraries.figuresAboveNothing().optional(),
                        Arbitraries.of(GrantBasis.values()).optional(),
                        MoneyArbitraries.figures().optional(),
                        MoneyArbitraries.figures().optional(),
                        MoneyArbitraries.figures().optional())
                .<Function<CouncilCode, DsgPosition>>as(
                        (position, grant, basis, opening, movement, closing) -> council -> DsgPosition.builder()
                                .from(position.apply(council))
                                .grant(grant)
                                .grantBasis(basis)
                                .broughtForward(opening)
                                .inYear(movement)
                                .carriedForward(closing)
                                .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<Function<CouncilCode, DsgPosition>> withoutFigures() {
        return Combinators.combine(
                        CalendarArbitraries.financialYears(),
                        Arbitraries.of(FigureStatus.values()),
                        Arbitraries.of(SignConvention.values()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((year, figureStatus, signs, status, source) -> council -> DsgPosition.builder()
                        .council(council)
                        .year(year)
                        .figureStatus(figureStatus)
                        .asAt(figureStatus == FigureStatus.BUDGET ? year.firstDay() : endOf(year))
                        .signs(signs)
                        .status(status)
                        .source(source)
                        .build());
    }

    /** The last year ends beyond the days that a file may hold. */
    private static LocalDate endOf(FinancialYear year) {
        return SupportedDays.contains(year.lastDay()) ? year.lastDay() : SupportedDays.LAST;
    }
}
