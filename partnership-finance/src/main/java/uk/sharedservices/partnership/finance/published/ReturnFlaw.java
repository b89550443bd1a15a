package uk.sharedservices.partnership.finance.published;

import java.util.List;
import java.util.stream.Stream;
import uk.sharedservices.partnership.published.Table;

/**
 * A figure that an authority returned and that is known not to mean what it says. It is told, and never corrected.
 *
 * @param dfeCode  the authority's three-digit code
 * @param series  what was returned
 * @param years  the years of the figures
 * @param effect  what follows for those who use them
 * @param reason  what is wrong, as a sentence
 */
public record ReturnFlaw(String dfeCode, Series series, List<Integer> years, Effect effect, String reason) {

    private static final Table TABLE =
            Cells.table("return-flaws.csv", List.of("dfe_code", "name", "series", "years", "effect", "reason"));

    /** What was returned. */
    public enum Series {
        /** Education, health and care plans each January. */
        EHC_PLANS,
        /** The grant balance at 31 March 2024. */
        BALANCE_2024
    }

    /** What follows from a flaw. */
    public enum Effect {
        /** The authority is left out of whatever needs the series whole. */
        LEFT_OUT,
        /** The flaw is told wherever the figure is used. */
        TOLD
    }

    /** Takes a copy. */
    public ReturnFlaw {
        years = List.copyOf(years);
    }

    /** Returns those that are known. */
    public static List<ReturnFlaw> published() {
        return Held.FLAWS;
    }

    private static ReturnFlaw of(List<String> row) {
        return new ReturnFlaw(
                row.get(0),
                Series.valueOf(row.get(2)),
                Stream.of(row.get(3).split(" ", -1)).map(Integer::valueOf).toList(),
                Effect.valueOf(row.get(4)),
                row.get(5));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<ReturnFlaw> FLAWS =
                TABLE.rows().stream().map(ReturnFlaw::of).toList();
    }
}
