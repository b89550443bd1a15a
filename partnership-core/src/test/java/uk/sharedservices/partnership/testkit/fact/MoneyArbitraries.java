package uk.sharedservices.partnership.testkit.fact;

import java.math.BigDecimal;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import uk.sharedservices.partnership.money.MoneyUnit;
import uk.sharedservices.partnership.money.PrintedNumber;
import uk.sharedservices.partnership.money.PublishedFigure;

/** Money as reports print it: to many precisions, with brackets or a sign for minus, with and without commas. */
public final class MoneyArbitraries {

    private static final long MOST = 9_999_999L;

    private MoneyArbitraries() {}

    /** Returns figures in every unit, above, below and at nothing, none finer than a penny. */
    public static Arbitrary<PublishedFigure> figures() {
        return Combinators.combine(
                        digits(),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Form.values()),
                        Arbitraries.of(MoneyUnit.values()))
                .as((digits, places, form, unit) -> new PublishedFigure(form.print(digits, places), unit));
    }

    /** Returns figures above nothing. */
    public static Arbitrary<PublishedFigure> figuresAboveNothing() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, MOST),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.of(Form.PLAIN, Form.COMMAS),
                        Arbitraries.of(MoneyUnit.values()))
                .as((digits, places, form, unit) -> new PublishedFigure(form.print(digits, places), unit));
    }

    /** Returns numbers as printed, with up to two places. */
    public static Arbitrary<PrintedNumber> printedNumbers() {
        return figures().map(PublishedFigure::figure);
    }

    private static Arbitrary<Long> digits() {
        return Mixed.frequencyOf(
                Tuple.of(1, Arbitraries.just(0L)),
                Tuple.of(9, Arbitraries.longs().between(0, MOST)));
    }

    /** The ways of printing. */
    private enum Form {
        PLAIN,
        COMMAS,
        SIGN,
        BRACKETS;

        PrintedNumber print(long digits, int places) {
            BigDecimal value = BigDecimal.valueOf(digits, places);
            return PrintedNumber.of(
                    switch (this) {
                        case PLAIN -> value.toPlainString();
                        case COMMAS -> String.format(Locale.ROOT, "%,." + places + "f", value);
                        case SIGN -> "-" + value.toPlainString();
                        case BRACKETS -> "(" + value.toPlainString() + ")";
                    });
        }
    }
}
