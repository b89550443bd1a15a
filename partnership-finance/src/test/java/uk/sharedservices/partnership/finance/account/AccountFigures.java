package uk.sharedservices.partnership.finance.account;

import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.dsg.FigureStatus;
import uk.sharedservices.partnership.dsg.SignConvention;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.fact.Source;
import uk.sharedservices.partnership.money.PublishedFigure;

/** Positions of the tests. */
final class AccountFigures {

    private AccountFigures() {}

    static DsgPosition closing(CouncilCode council, FinancialYear year, String asAt, String millions) {
        return of(council, year, FigureStatus.FORECAST, asAt)
                .carriedForward(PublishedFigure.millions(millions))
                .build();
    }

    static DsgPosition.Builder of(CouncilCode council, FinancialYear year, FigureStatus status, String asAt) {
        return DsgPosition.builder()
                .council(council)
                .year(year)
                .figureStatus(status)
                .asAt(When.parse(asAt))
                .signs(SignConvention.DEFICIT_POSITIVE)
                .status(FactStatus.ASSUMED)
                .source(Source.of("case", "figures"));
    }
}
