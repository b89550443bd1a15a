package uk.sharedservices.partnership.finance.published;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provision.LaterNote;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.published.Table;
import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;

/** What the law and the conditions of grant lay down year by year, as known on 22 November 2026. */
public final class GrantProvisions {

    /** The day on which they were read: what was announced or made later is not in them. */
    public static final LocalDate READ_ON = LocalDate.of(2026, 11, 22);

    private static final Pattern BETWEEN_NOTES = Pattern.compile(" \\| ");
    private static final Pattern LATER = Pattern.compile("from (\\d{4}-\\d{2}-\\d{2}): (.+)");

    private static final Table TABLE = Cells.table(
            "grant-provisions.csv",
            List.of(
                    "parameter",
                    "first_year",
                    "last_year",
                    "percent",
                    "effect",
                    "says",
                    "certainty",
                    "announced",
                    "made",
                    "in_force",
                    "authority",
                    "link",
                    "note"));

    private GrantProvisions() {}

    /** Returns the provisions that ship. */
    public static Provisions published() {
        return Held.PROVISIONS;
    }

    private static Provision provision(List<String> row) {
        return new Provision(
                GrantParameter.valueOf(row.get(0)),
                FinancialYear.parse(row.get(1)),
                Cells.given(row.get(2)).map(FinancialYear::parse),
                Cells.given(row.get(3)).map(BigDecimal::new),
                Cells.given(row.get(4)),
                row.get(5),
                Cells.given(row.get(7)).map(LocalDate::parse),
                Cells.given(row.get(8)).map(LocalDate::parse),
                Cells.given(row.get(9)).map(LocalDate::parse),
                new Citation(row.get(10), Cells.given(row.get(11)).map(URI::create)),
                Certainty.valueOf(row.get(6)),
                notes(row).filter(part -> !LATER.matcher(part).matches()).findFirst(),
                notes(row)
                        .map(LATER::matcher)
                        .filter(Matcher::matches)
                        .map(later -> new LaterNote(LocalDate.parse(later.group(1)), later.group(2)))
                        .toList());
    }

    /** The parts of a note: what was known from the first, and what from a day on. */
    private static Stream<String> notes(List<String> row) {
        return Cells.given(row.get(12)).stream().flatMap(BETWEEN_NOTES::splitAsStream);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final Provisions PROVISIONS = Provisions.of(
                TABLE.rows().stream().map(GrantProvisions::provision).toList());
    }
}
