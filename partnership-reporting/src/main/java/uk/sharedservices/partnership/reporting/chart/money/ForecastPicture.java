package uk.sharedservices.partnership.reporting.chart.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.finance.forecast.Forecast;
import uk.sharedservices.partnership.finance.forecast.ForecastPath;
import uk.sharedservices.partnership.finance.outlook.CouncilOutlook;
import uk.sharedservices.partnership.finance.simulation.BalanceSpread;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.reporting.document.block.Picture;
import uk.sharedservices.partnership.reporting.document.block.Table;
import uk.sharedservices.partnership.reporting.document.block.Table.Column;
import uk.sharedservices.partnership.reporting.document.block.Table.Row;
import uk.sharedservices.partnership.reporting.document.line.Line;

/** What becomes of a council's grant balance: unmitigated, mitigated, and how far apart simulated runs lie. */
public final class ForecastPicture {

    private static final String CAUTION = "This follows from the assumptions and is no prediction.";

    private ForecastPicture() {}

    /** Returns the picture of an outlook, with percentiles for the years in which something was drawn. */
    public static Optional<Picture> of(CouncilOutlook outlook) {
        if (!outlook.forecast().isAnswered()) {
            return Optional.empty();
        }
        List<BalanceSpread> spreads = new ArrayList<>();
        outlook.balances().forEach(balance -> {
            if (balance.isAnswered() && outlook.drawn(balance.orThrow().year())) {
                spreads.add(balance.orThrow());
            }
        });
        return of(outlook.forecast().orThrow(), spreads, outlook.path());
    }

    /**
     * Returns the picture of a forecast; empty if it is of no year.
     *
     * @param forecast  both paths
     * @param spreads  percentiles, for the years for which there are any
     * @param path  the path that the percentiles are of
     */
    public static Optional<Picture> of(Forecast forecast, List<BalanceSpread> spreads, ForecastPath path) {
        if (forecast.unmitigated().isEmpty()) {
            return Optional.empty();
        }
        ForecastLines lines = ForecastLines.of(forecast, spreads, path);
        String subject = forecast.question().of() + "'s Dedicated Schools Grant balance, 31 March "
                + lines.days().get(0).getYear() + " to 31 March "
                + last(lines.days()).getYear();
        return Optional.of(new Picture(
                "Forecast: " + subject,
                description(lines),
                message(forecast.question().of(), lines),
                new ForecastDrawing(lines).drawing(),
                new Table(subject, columns(lines), rows(lines), notes(lines))));
    }

    private static String description(ForecastLines lines) {
        return "A line chart with the years from left to right and the balance upwards, deficits above nothing. The unmitigated"
                + " balance is an unbroken line with round marks"
                + (lines.mitigates() ? "; the mitigated balance is a dashed line with square marks" : "")
                + "."
                + (lines.hasSpread()
                        ? " A fan of two greys shows where nine in ten and half of the simulated runs lie, and a thin dotted line"
                                + " their middle."
                        : "");
    }

    private static Line message(String council, ForecastLines lines) {
        Line message = Line.of("If nothing new is done, " + council + "'s balance goes from ");
        message = Words.joined(message, opening(lines))
                .then(" at ")
                .then(Words.day(lines.days().get(0)))
                .then(" to ");
        message = Words.joined(message, balance(last(lines.unmitigated())))
                .then(" at ")
                .then(Words.day(last(lines.days())));
        if (lines.mitigates()) {
            message = Words.joined(
                    message.then("; with the savings and transfers assumed it goes to "),
                    balance(last(lines.mitigated())));
        }
        Optional<BalanceSpread> end = last(lines.spreads());
        if (end.isPresent()) {
            message = message.then(
                    "; in nine of ten simulated runs of the " + lines.spread().words() + " path it lies between ");
            message = Words.joined(message, balance(end.orElseThrow().p5())).then(" and ");
            message = Words.joined(message, balance(end.orElseThrow().p95()));
        }
        return message.then(". " + CAUTION);
    }

    /** The balance that the forecast begins with is told to the pound; what is projected from it is not known so well. */
    private static Line opening(ForecastLines lines) {
        BigDecimal sum = BigDecimal.valueOf(lines.unmitigated().get(0));
        return Words.balance(Words.pounds(sum.abs()), sum.signum());
    }

    private static Line balance(long pounds) {
        BigDecimal sum = BigDecimal.valueOf(pounds);
        return Words.balance(Words.projected(sum.abs()), sum.signum());
    }

    private static List<Column> columns(ForecastLines lines) {
        List<Column> columns = new ArrayList<>(List.of(Column.words("31 March"), Column.figures("Unmitigated")));
        if (lines.mitigates()) {
            columns.add(Column.figures("Mitigated"));
        }
        if (lines.hasSpread()) {
            for (String percentile : List.of("p5", "p25", "p50", "p75", "p95")) {
                columns.add(Column.figures(percentile));
            }
        }
        return columns;
    }

    private static List<Row> rows(ForecastLines lines) {
        List<Row> rows = new ArrayList<>();
        for (int place = 0; place < lines.days().size(); place++) {
            LocalDate day = lines.days().get(place);
            List<Line> cells =
                    new ArrayList<>(List.of(Line.of(String.valueOf(day.getYear())), atEnd(place, lines.unmitigated())));
            if (lines.mitigates()) {
                cells.add(atEnd(place, lines.mitigated()));
            }
            if (lines.hasSpread()) {
                cells.addAll(lines.spreads()
                        .get(place)
                        .map(spread -> List.of(
                                pounds(spread.p5()),
                                pounds(spread.p25()),
                                pounds(spread.p50()),
                                pounds(spread.p75()),
                                pounds(spread.p95())))
                        .orElse(List.of(Line.of("not drawn"), Line.EMPTY, Line.EMPTY, Line.EMPTY, Line.EMPTY)));
            }
            rows.add(new Row(cells, false));
        }
        return rows;
    }

    private static Line atEnd(int place, List<Long> balances) {
        BigDecimal balance = BigDecimal.valueOf(balances.get(place));
        return Line.of(place == 0 ? Words.pounds(balance) : Words.projected(balance));
    }

    private static Line pounds(long pounds) {
        return Line.of(Words.projected(BigDecimal.valueOf(pounds)));
    }

    private static List<String> notes(ForecastLines lines) {
        List<String> notes = new ArrayList<>();
        notes.add(
                "Deficits are positive. The first row is the balance that the forecast begins with; the others are projected, and "
                        + Words.PROJECTED + ".");
        if (!lines.mitigates()) {
            notes.add("No saving and no new transfer is assumed, so that the mitigated path is the same.");
        }
        notes.add(
                lines.hasSpread()
                        ? "p5 to p95 are percentiles of the simulated "
                                + lines.spread().words() + " balance."
                        : "Nothing in this forecast was drawn, so that it says nothing of how sure it is.");
        return notes;
    }

    private static <T> T last(List<T> values) {
        return values.get(values.size() - 1);
    }
}
