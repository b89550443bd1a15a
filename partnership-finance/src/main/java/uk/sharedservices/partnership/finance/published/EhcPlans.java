package uk.sharedservices.partnership.finance.published;

import java.util.List;
import java.util.OptionalInt;
import uk.sharedservices.partnership.published.Table;

/**
 * The education, health and care plans of an authority, as it returned them.
 *
 * <p>New plans less those that ceased do not make the change from one January to the next: for England they leave 14,417 of 2023
 * unexplained. A year without a figure is a gap.
 *
 * @param dfeCode  the authority's three-digit code
 * @param name  its name
 * @param inForce  plans in force each January, 2019 to 2025
 * @param made  new plans in each calendar year, 2019 to 2024
 * @param ceased  plans that ceased in each calendar year, 2022 to 2024
 */
public record EhcPlans(String dfeCode, String name, List<InYear> inForce, List<InYear> made, List<InYear> ceased) {

    /** The first January of which plans in force are held. */
    public static final int FIRST_JANUARY = 2019;

    /** The last January of which plans in force are held. */
    public static final int LAST_JANUARY = 2025;

    private static final Table TABLE = Cells.table(
            "ehc-plans.csv",
            List.of(
                    "dfe_code",
                    "name",
                    "plans_2019",
                    "plans_2020",
                    "plans_2021",
                    "plans_2022",
                    "plans_2023",
                    "plans_2024",
                    "plans_2025",
                    "new_2019",
                    "new_2020",
                    "new_2021",
                    "new_2022",
                    "new_2023",
                    "new_2024",
                    "ceased_2022",
                    "ceased_2023",
                    "ceased_2024"));

    /**
     * A count and its calendar year.
     *
     * @param year  the calendar year
     * @param count  how many, nought or more
     */
    public record InYear(int year, int count) {}

    /** Takes copies. */
    public EhcPlans {
        inForce = List.copyOf(inForce);
        made = List.copyOf(made);
        ceased = List.copyOf(ceased);
    }

    /** Returns those that ship: 158 authorities, present and past. */
    public static List<EhcPlans> published() {
        return Held.PLANS;
    }

    /** Returns the plans in force in January of a year; empty if none were returned. */
    public OptionalInt inForceInJanuary(int year) {
        return in(inForce, year);
    }

    /** Returns the new plans of a calendar year; empty if none were returned. */
    public OptionalInt madeIn(int year) {
        return in(made, year);
    }

    /** Returns the plans that ceased in a calendar year; empty if none were returned. */
    public OptionalInt ceasedIn(int year) {
        return in(ceased, year);
    }

    private static OptionalInt in(List<InYear> counts, int year) {
        return counts.stream()
                .filter(each -> each.year() == year)
                .mapToInt(InYear::count)
                .findFirst();
    }

    private static EhcPlans of(List<String> row) {
        return new EhcPlans(
                row.get(0),
                row.get(1),
                Cells.counts(row, 2, FIRST_JANUARY, 7),
                Cells.counts(row, 9, FIRST_JANUARY, 6),
                Cells.counts(row, 15, 2022, 3));
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final List<EhcPlans> PLANS =
                TABLE.rows().stream().map(EhcPlans::of).toList();
    }
}
