package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastLine;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;

/**
 * What a forecast draws: balances at the ends of years, in pounds, a deficit above nothing.
 *
 * @param days  the 31 March before the first year, and that of each year
 * @param unmitigated  a balance for each day
 * @param mitigated  a balance for each day; empty if nothing mitigates
 * @param spreads  percentiles for each day; empty where none are given
 * @param spread  of which path the percentiles are
 */
record ForecastLines(
        List<LocalDate> days,
        List<Long> unmitigated,
        List<Long> mitigated,
        List<Optional<BalanceSpread>> spreads,
        ForecastPath spread) {

    static ForecastLines of(Forecast forecast, List<BalanceSpread> given, ForecastPath spread) {
        LocalDate start = forecast.question().firstYear().firstDay().minusDays(1);
        List<LocalDate> days = new ArrayList<>(List.of(start));
        List<Optional<BalanceSpread>> spreads = new ArrayList<>(List.of(Optional.empty()));
        for (ForecastLine line : forecast.unmitigated()) {
            days.add(line.year().lastDay());
            spreads.add(given.stream()
                    .filter(each -> each.year().equals(line.year()))
                    .findFirst());
        }
        long opening = forecast.question().opening().value();
        boolean mitigates = spread == ForecastPath.MITIGATED
                || !closings(opening, forecast.mitigated()).equals(closings(opening, forecast.unmitigated()));
        return new ForecastLines(
                days,
                closings(opening, forecast.unmitigated()),
                mitigates ? closings(opening, forecast.mitigated()) : List.of(),
                spreads,
                spread);
    }

    private static List<Long> closings(long opening, List<ForecastLine> lines) {
        return Stream.concat(Stream.of(opening), lines.stream().map(ForecastLine::closing))
                .toList();
    }

    /** The line that the percentiles are about. */
    List<Long> simulated() {
        return spread == ForecastPath.MITIGATED ? mitigated : unmitigated;
    }

    boolean hasSpread() {
        return spreads.stream().anyMatch(Optional::isPresent);
    }

    boolean mitigates() {
        return !mitigated.isEmpty();
    }

    /** Every sum that has to have room on the scale. */
    List<BigDecimal> sums() {
        return Stream.of(
                        unmitigated.stream(),
                        mitigated.stream(),
                        spreads.stream().flatMap(Optional::stream).flatMap(each -> Stream.of(each.p5(), each.p95())))
                .flatMap(every -> every)
                .map(BigDecimal::valueOf)
                .toList();
    }
}
