package uk.sharedservices.partnership.reporting.publish.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.reporting.document.line.Piece;
import uk.sharedservices.partnership.reporting.document.line.Value;

/**
 * The format in which a cell shows a number as the report prints it: {@code £3.243m} for 3,243,000 pounds. A figure printed in
 * a way that no format follows is shown in a plain one, and one that does not agree with what it is printed as, too.
 */
final class PrintedFormat {

    private static final Pattern NUMBER =
            Pattern.compile("-?(?<pounds>£?)-?(?<whole>[\\d,]+)(?:\\.(?<part>\\d+))?(?<after>[^\\d]*)");
    private static final Map<String, Integer> THOUSANDS = Map.of("", 0, "k", 1, "m", 2, "bn", 3);
    private static final Pattern UNIT = Pattern.compile(" ?[\\p{IsAlphabetic} ]{1,30}");
    private static final int PLACES_OF_A_THOUSAND = 3;
    /** In British English, whatever the language of the program that shows it. */
    private static final String DAY = "[$-809]d mmmm yyyy";

    private static final String WEEKDAY = "[$-809]dddd d mmmm yyyy";
    private static final String PLAIN_POUNDS = "£#,##0.00";
    private static final String PLAIN_PERCENTAGE = "0.00%";

    private PrintedFormat() {}

    /** Returns the format of a figure; empty if a number is best shown as it is. */
    static Optional<String> of(Piece.Figure figure) {
        if (figure.value() instanceof Value.Day day) {
            boolean weekday = figure.text().equals(DayInWords.withWeekday(day.day()));
            return Optional.of(weekday ? WEEKDAY : DAY);
        }
        Matcher printed = NUMBER.matcher(figure.text());
        if (figure.value() instanceof Value.Pounds pounds) {
            return Optional.of(printed.matches() ? ofPounds(printed, pounds.pounds()) : PLAIN_POUNDS);
        }
        if (figure.value() instanceof Value.Percentage percentage) {
            return Optional.of(printed.matches() ? ofPercentage(printed, percentage.percent()) : PLAIN_PERCENTAGE);
        }
        return figure.value() instanceof Value.Quantity quantity && printed.matches()
                ? ofQuantity(printed, quantity.number())
                : Optional.empty();
    }

    private static String ofPounds(Matcher printed, BigDecimal pounds) {
        String after = printed.group("after");
        if (!THOUSANDS.containsKey(after)) {
            return PLAIN_POUNDS;
        }
        int thousands = THOUSANDS.get(after);
        BigDecimal shown = pounds.movePointLeft(thousands * PLACES_OF_A_THOUSAND);
        if (!agrees(printed, shown)) {
            return PLAIN_POUNDS;
        }
        String sum = printed.group("pounds") + digits(printed);
        return thousands == 0 ? sum : forEverySign(sum + ",".repeat(thousands) + quoted(after));
    }

    /** Says the same of sums over, under and at nought: Apache POI shows thousands and millions only where all three are said. */
    private static String forEverySign(String format) {
        return format + ";-" + format + ";" + format;
    }

    private static String ofPercentage(Matcher printed, BigDecimal percent) {
        boolean sign = printed.group("after").strip().equals("%");
        return sign && printed.group("pounds").isEmpty() && agrees(printed, percent)
                ? digits(printed) + printed.group("after")
                : PLAIN_PERCENTAGE;
    }

    private static Optional<String> ofQuantity(Matcher printed, BigDecimal number) {
        String after = printed.group("after");
        boolean unit = after.isEmpty() || UNIT.matcher(after).matches();
        return unit && printed.group("pounds").isEmpty() && agrees(printed, number)
                ? Optional.of(digits(printed) + (after.isEmpty() ? "" : quoted(after)))
                : Optional.empty();
    }

    private static String digits(Matcher printed) {
        String whole = printed.group("whole");
        boolean grouped = whole.contains(",") || whole.length() <= PLACES_OF_A_THOUSAND;
        return (grouped ? "#,##0" : "0") + (places(printed) == 0 ? "" : "." + "0".repeat(places(printed)));
    }

    /** Whether the number, rounded as printed, is the printed one, sign and all. */
    private static boolean agrees(Matcher printed, BigDecimal number) {
        String sign = printed.group().startsWith("-") || printed.group().startsWith("£-") ? "-" : "";
        String part = places(printed) == 0 ? "" : "." + printed.group("part");
        String whole = printed.group("whole").replace(",", "");
        return !whole.isEmpty()
                && new BigDecimal(sign + whole + part).compareTo(number.setScale(places(printed), RoundingMode.HALF_UP))
                        == 0;
    }

    private static int places(Matcher printed) {
        return printed.group("part") == null ? 0 : printed.group("part").length();
    }

    private static String quoted(String words) {
        return "\"" + words + "\"";
    }
}
