package uk.sharedservices.partnership.reporting.chart.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.money.MoneyInWords;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.reporting.document.line.Line;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Piece.Figure;
import uk.sharedservices.partnership.reporting.document.line.Value;

/** Words and figures that several pictures share. */
public final class Words {

    /** How projected sums are told, after words that name them. */
    public static final String PROJECTED = "rounded to £0.1m, or below £100,000 to £1,000";

    private static final BigDecimal LEAST_IN_THOUSANDS = BigDecimal.valueOf(1_000);
    private static final BigDecimal LEAST_IN_MILLIONS = BigDecimal.valueOf(100_000);
    private static final int THOUSANDS = 3;
    private static final int MILLIONS = 6;

    private Words() {}

    /** Returns a text with its first letter large. */
    public static String upperFirst(String text) {
        if (text.isEmpty()) {
            return text;
        }
        int end = text.offsetByCodePoints(0, 1);
        return new StringBuilder()
                .appendCodePoint(Character.toUpperCase(text.codePointAt(0)))
                .append(text, end, text.length())
                .toString();
    }

    /** Returns {@code 23 November 2022} as a figure. */
    public static Figure day(LocalDate day) {
        return new Figure(DayInWords.day(day), new Value.Day(day), Optional.empty());
    }

    /** Returns a number as a figure. */
    public static Figure count(long number) {
        return Figure.quantity(String.valueOf(number), BigDecimal.valueOf(number));
    }

    /** Returns {@code £5,500,000} as a figure. */
    public static Figure pounds(BigDecimal pounds) {
        return Figure.pounds(MoneyInWords.pounds(pounds), pounds);
    }

    /**
     * Returns a sum that is projected and not known to the pound, the value kept whole: {@code £77.6m} for 77,633,083, below £100,000
     * {@code £23,000} for 22,968, and below £1,000 in pounds.
     */
    public static Figure projected(BigDecimal pounds) {
        if (pounds.abs().compareTo(LEAST_IN_THOUSANDS) < 0) {
            return pounds(pounds);
        }
        if (pounds.abs().compareTo(LEAST_IN_MILLIONS) < 0) {
            return Figure.pounds(MoneyInWords.pounds(pounds.setScale(-THOUSANDS, RoundingMode.HALF_UP)), pounds);
        }
        DecimalFormat millions = new DecimalFormat("#,##0.0", DecimalFormatSymbols.getInstance(Locale.UK));
        millions.setRoundingMode(RoundingMode.HALF_UP);
        return Figure.pounds(
                (pounds.signum() < 0 ? "-£" : "£")
                        + millions.format(pounds.abs().movePointLeft(MILLIONS)) + "m",
                pounds);
    }

    /** Returns the size of a balance or movement: as printed, or in pounds where the print has a sign that words tell better. */
    public static Figure size(Optional<PublishedFigure> printed, Money amount) {
        return printed.filter(figure -> figure.figure().value().signum() >= 0)
                .map(Figure::published)
                .orElseGet(() -> pounds(amount.getAmount().abs()));
    }

    /** Returns {@code a deficit of £5,500,000}, the sum a figure of its own. */
    public static Line balance(Figure size, int signum) {
        return signum == 0
                ? Line.of("a balance of nothing")
                : Line.of(signum > 0 ? "a deficit of " : "a surplus of ").then(size);
    }

    /** Returns one line after another. */
    public static Line joined(Line one, Line other) {
        Line line = one;
        for (Piece piece : other.pieces()) {
            line = line.then(piece);
        }
        return line;
    }

    /** Returns {@code one}, {@code one and other} or {@code one, other and third}. */
    public static Line listed(List<Line> lines) {
        Line line = Line.EMPTY;
        for (int place = 0; place < lines.size(); place++) {
            String before = place == 0 ? "" : place == lines.size() - 1 ? " and " : ", ";
            line = joined(before.isEmpty() ? line : line.then(before), lines.get(place));
        }
        return line;
    }
}
