package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.reporting.figures.figure.Figure;
import uk.sharedservices.partnership.reporting.figures.figure.Span;
import uk.sharedservices.partnership.reporting.figures.figure.Sum;
import uk.sharedservices.partnership.reporting.figures.found.Figures;

/** A sum in a cell of a table, in the unit that it or the heading of its column tells. */
public final class Cell {

    private static final Set<String> NOTHING = Set.of("", "-", "–", "—", "nil", "0");
    private static final Pattern IN_MILLIONS = Pattern.compile("£ ?(?:m|million)(?![a-z])|\\(£?m\\)");
    private static final Pattern IN_THOUSANDS = Pattern.compile("£ ?'?(?:000|k)(?![a-z])");
    private static final Pattern NUMBER = Pattern.compile("[-(]?[\\d,]{1,20}(?:\\.\\d{1,9})?\\)?");
    private static final Pattern SIDE = Pattern.compile(" ?(deficit|surplus|overspend|underspend)$");
    private static final int MILLIONS = 6;
    private static final int THOUSANDS = 3;

    private Cell() {}

    /** Returns whether a cell holds nothing, by being blank or saying so. */
    public static boolean isNothing(String cell) {
        return NOTHING.contains(cell.strip().toLowerCase(Locale.ROOT));
    }

    /** Returns the sum in a cell, a deficit positive where the cell says which it is; empty if it holds anything else. */
    public static Optional<Term> sum(String cell, String heading) {
        String lower = cell.strip().toLowerCase(Locale.ROOT);
        Matcher side = SIDE.matcher(lower);
        boolean surplus =
                side.find() && (side.group(1).equals("surplus") || side.group(1).equals("underspend"));
        String digits = side.replaceFirst("");
        return read(digits, heading.toLowerCase(Locale.ROOT))
                .map(sum -> sum.bracketed() != surplus ? Term.less(unbracketed(sum)) : Term.plus(unbracketed(sum)));
    }

    private static Optional<Sum> read(String digits, String heading) {
        List<Figure> figures = Figures.in(digits);
        if (figures.size() == 1
                && figures.get(0) instanceof Sum sum
                && sum.printed().length() == digits.length()) {
            return Optional.of(sum);
        }
        Optional<Integer> power = power(heading);
        if (power.isEmpty() || !NUMBER.matcher(digits).matches()) {
            return Optional.empty();
        }
        boolean brackets = digits.startsWith("(") && digits.endsWith(")");
        String bare = brackets ? digits.substring(1, digits.length() - 1) : digits;
        try {
            return Optional.of(new Sum(
                    new Span(0, digits.length(), digits), PrintedNumber.of(bare), power.get(), brackets, false));
        } catch (InvalidValueException none) {
            return Optional.empty();
        }
    }

    /** Returns whether the heading of a column tells the unit of its sums. */
    public static boolean tellsUnit(String heading) {
        return power(heading.toLowerCase(Locale.ROOT)).isPresent();
    }

    private static Optional<Integer> power(String heading) {
        if (IN_MILLIONS.matcher(heading).find()) {
            return Optional.of(MILLIONS);
        }
        if (IN_THOUSANDS.matcher(heading).find()) {
            return Optional.of(THOUSANDS);
        }
        return heading.contains("£") ? Optional.of(0) : Optional.empty();
    }

    private static Sum unbracketed(Sum sum) {
        return new Sum(sum.span(), sum.number(), sum.power(), false, sum.rough());
    }
}
