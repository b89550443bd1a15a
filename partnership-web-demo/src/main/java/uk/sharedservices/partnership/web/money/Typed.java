package uk.sharedservices.partnership.web.money;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.national.AuthorityFigures;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;
import uk.sharedservices.partnership.web.form.Choice;
import uk.sharedservices.partnership.web.form.Form;

/** What is typed about money, as it is read. */
final class Typed {

    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,18}");
    private static final int MOST_NAMED = 6;
    private static final String NOT_NEGATIVE = "must be a number, 0 or more, such as 2,140";

    private Typed() {}

    /** Reads {@code £95,000.50} or {@code 95000.5}. */
    static PublishedFigure pounds(String typed) {
        return new PublishedFigure(
                printed(
                        typed.startsWith("£") ? typed.substring(1) : typed,
                        "must be in pounds, such as 270,000 or 95,000.50"),
                MoneyUnit.POUNDS);
    }

    private static PrintedNumber printed(String typed, String mustHold) {
        try {
            return PrintedNumber.of(typed);
        } catch (InvalidValueException none) {
            throw InvalidValueException.of("number", mustHold, typed);
        }
    }

    /** Reads how much of a key a council has: a number as printed, {@code 0.125}, {@code 2,140} or {@code £32,842,502}. */
    static Weight weight(Council council, String typed) {
        BigDecimal weight = printed(typed.startsWith("£") ? typed.substring(1) : typed, NOT_NEGATIVE)
                .value();
        if (weight.signum() < 0) {
            throw InvalidValueException.of("weight", NOT_NEGATIVE, typed);
        }
        return new Weight(council.name(), weight.stripTrailingZeros());
    }

    /** Reads pounds without pence. */
    static Pounds wholePounds(String typed) {
        return Pounds.of(pounds(typed).amount());
    }

    /** Reads {@code 10.3} or {@code 10.3 %}. */
    static Percent percent(String typed) {
        return Percent.of(
                typed.endsWith("%") ? typed.substring(0, typed.length() - 1).strip() : typed);
    }

    /** Reads a whole number, {@code 10000} or {@code 10,000}. */
    static long whole(String typed) {
        String digits = typed.replace(",", "");
        if (!WHOLE.matcher(digits).matches()) {
            throw InvalidValueException.of("number", "must be a whole number, such as 10000", typed);
        }
        return Long.parseLong(digits);
    }

    /** Reads a whole number of a size that a computer counts runs and years with. */
    static int count(String typed) {
        long whole = whole(typed);
        if (whole != (int) whole) {
            throw InvalidValueException.of("number", "must be a whole number of at most ten digits", typed);
        }
        return (int) whole;
    }

    /** Returns the education authority of which a name, a part of it or the code was typed; empty with a mistake. */
    static Optional<AuthorityFigures> authority(Form form, String name) {
        String typed = form.value(name).toLowerCase(Locale.UK);
        if (typed.isEmpty()) {
            form.mistake(name, "Enter the name of a council");
            return Optional.empty();
        }
        List<AuthorityFigures> found = AuthorityFigures.published().stream()
                .filter(each -> each.name().toLowerCase(Locale.UK).contains(typed)
                        || each.council().value().equalsIgnoreCase(typed))
                .toList();
        Optional<AuthorityFigures> same = found.stream()
                .filter(each -> found.size() == 1 || each.name().equalsIgnoreCase(typed))
                .findFirst();
        if (same.isEmpty()) {
            form.mistake(
                    name,
                    found.isEmpty()
                            ? "The council must be an English education authority, but none has that name"
                            : "The council must be one, but several have that in their names: " + named(found));
        }
        return same;
    }

    private static String named(List<AuthorityFigures> found) {
        List<String> names = found.stream().map(AuthorityFigures::name).toList();
        return String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
                + (names.size() > MOST_NAMED ? " and others" : "");
    }

    /** Returns the values of an enumeration to choose from, by their words. */
    static <E extends Enum<E>> List<Choice> choices(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(each -> new Choice(each.name(), words.apply(each)))
                .toList();
    }
}
