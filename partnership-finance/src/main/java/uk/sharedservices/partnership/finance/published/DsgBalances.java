package uk.sharedservices.partnership.finance.published;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilSuccession;
import uk.sharedservices.partnership.published.EnglishCouncils;
import uk.sharedservices.partnership.published.Table;

/**
 * The Dedicated Schools Grant balances at 31 March 2024 of the section 251 outturn, line 1.9.3, in pounds, deficit positive: Tameside
 * 7,930,453, Stockport 23,816,000.
 */
public final class DsgBalances {

    /** The day of the balances. */
    public static final LocalDate DAY = LocalDate.of(2024, 3, 31);

    private static final Table TABLE = Cells.table("dsg-balances-2024.csv", List.of("code", "name", "balance"));

    private final Map<CouncilCode, Optional<Long>> pounds;

    private DsgBalances(Map<CouncilCode, Optional<Long>> pounds) {
        this.pounds = pounds;
    }

    /** Returns the balances that ship: 151 councils, one of them blank. */
    public static DsgBalances published() {
        return Held.BALANCES;
    }

    /** The councils in the outturn, in its order, those whose balance is blank included. */
    public List<CouncilCode> councils() {
        return List.copyOf(pounds.keySet());
    }

    /** Returns a council's balance in pounds, deficit positive; empty where it is blank or the council is not in the outturn. */
    public Optional<Long> of(CouncilCode council) {
        return pounds.getOrDefault(council, Optional.empty());
    }

    private static DsgBalances read() {
        CouncilSuccession succession = CouncilSuccession.in(EnglishCouncils.register());
        Map<CouncilCode, Optional<Long>> pounds = new LinkedHashMap<>();
        for (List<String> row : TABLE.rows()) {
            // North Yorkshire and Somerset stand in the outturn under the codes that they no longer had.
            CouncilCode then =
                    succession.partyOn(CouncilCode.of(row.get(0)), DAY).orThrow();
            pounds.put(then, Cells.given(row.get(2)).map(Long::valueOf));
        }
        return new DsgBalances(pounds);
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final DsgBalances BALANCES = read();
    }
}
