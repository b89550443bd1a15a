package uk.sharedservices.partnership.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.GrantBasis;
import uk.sharedservices.partnership.dsg.SignConvention;

/** Published positions of the Dedicated Schools Grant. Their figures need not add up, for published figures may not. */
public final class DsgArbitraries {

    private DsgArbitraries() {}

    /** Returns positions of any council. */
    public static Arbitrary<DsgPosition> positions() {
        return CouncilArbitraries.codes().flatMap(DsgArbitraries::positions);
    }

    /** Returns positions of one council, each figure printed or left out. */
    public static Arbitrary<DsgPosition> positions(CouncilCode council) {
        return Combinators.combine(
                        withoutFigures(council),
                        MoneyArbitraries.figuresAboveNothing().optional(),
                        Arbitraries.of(GrantBasis.values()).optional(),
                        MoneyArbitraries.figures().optional(),
                        MoneyArbitraries.figures().optional(),
                        MoneyArbitraries.figures().optional())
                .as((position, grant, basis, opening, movement, closing) -> DsgPosition.builder()
                        .from(position)
                        .grant(grant)
                        .grantBasis(basis)
                        .broughtForward(opening)
                        .inYear(movement)
                        .carriedForward(closing)
                        .build())
                .withoutEdgeCases();
    }

    private static Arbitrary<DsgPosition> withoutFigures(CouncilCode council) {
        return Combinators.combine(
                        CalendarArbitraries.financialYears(),
                        Arbitraries.of(FigureStatus.values()),
                        Arbitraries.of(SignConvention.values()),
                        FactArbitraries.statuses(),
                        FactArbitraries.sources())
                .as((year, figureStatus, signs, status, source) -> DsgPosition.builder()
                        .council(council)
                        .year(year)
                        .figureStatus(figureStatus)
                        .asAt(figureStatus == FigureStatus.BUDGET ? year.firstDay() : year.lastDay())
                        .signs(signs)
                        .status(status)
                        .source(source)
                        .build());
    }
}
