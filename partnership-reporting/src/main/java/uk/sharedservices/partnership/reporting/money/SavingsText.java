package uk.sharedservices.partnership.reporting.money;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.joda.money.Money;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.saving.CouncilSavings;
import uk.sharedservices.partnership.finance.saving.SavingsStatement;
import uk.sharedservices.partnership.money.MoneyInWords;

/** The savings of a partnership as lines of plain text: each council's by itself. */
public final class SavingsText {

    private static final String NIL = "nil";

    private SavingsText() {}

    /**
     * Returns the lines of a section on savings: for each council what it aims at, what it realised once and what counts as
     * recurrent saving in base budget, and under that why each of its savings counts or does not.
     *
     * @param statement  the savings
     * @param nameOf  the name of a council
     */
    public static List<String> lines(SavingsStatement statement, Function<CouncilCode, String> nameOf) {
        List<String> lines = new ArrayList<>();
        for (CouncilSavings council : statement.councils()) {
            lines.add(nameOf.apply(council.council()) + ": target " + pounds(council.aimedAt())
                    + "; one-off, which pays for no second year, " + pounds(council.oneOff())
                    + "; recurrent saving in base budget "
                    + council.counted().inWords(SavingsText::pounds));
            statement.lines().stream()
                    .filter(line -> line.saving().council().equals(council.council()))
                    .forEach(line -> lines.add(
                            "  " + line.counts().reason() + " (" + line.saving().standing() + ")"));
        }
        return lines;
    }

    private static String pounds(Money amount) {
        return amount.isZero() ? NIL : MoneyInWords.pounds(amount);
    }
}
