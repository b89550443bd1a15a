package uk.sharedservices.partnership.published;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.fact.DatedValues;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriod;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.governance.publication.StatutoryUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.rule.Citation;

/** The periods that statutes set for the decisions of English councils, since 1986. */
public final class Statutes {

    private static final Table TABLE = new Table(
            "statutory-periods.csv",
            List.of(
                    "requirement",
                    "applies_from",
                    "applies_to",
                    "amount",
                    "unit",
                    "policy",
                    "instrument",
                    "link",
                    "checked"));

    private Statutes() {}

    /** Returns the periods, each with the days on which it holds. */
    public static StatutoryPeriods periods() {
        return Held.PERIODS;
    }

    private static StatutoryPeriods read() {
        Map<Requirement, List<DatedValues.Span<StatutoryPeriod>>> spans = new EnumMap<>(Requirement.class);
        for (List<String> row : TABLE.rows()) {
            spans.computeIfAbsent(Requirement.valueOf(row.get(0)), any -> new ArrayList<>())
                    .add(new DatedValues.Span<>(
                            LocalDate.parse(row.get(1)),
                            given(row.get(2)).map(LocalDate::parse),
                            new StatutoryPeriod(
                                    Integer.parseInt(row.get(3)),
                                    StatutoryUnit.valueOf(row.get(4)),
                                    given(row.get(5)).map(ClearDayPolicy::valueOf),
                                    Citation.of(row.get(6), row.get(7)),
                                    LocalDate.parse(row.get(8)))));
        }
        Map<Requirement, DatedValues<StatutoryPeriod>> periods = new EnumMap<>(Requirement.class);
        spans.forEach((requirement, dated) ->
                periods.put(requirement, DatedValues.of("statutory period " + requirement, dated)));
        return StatutoryPeriods.of(periods);
    }

    private static Optional<String> given(String cell) {
        return Optional.of(cell).filter(text -> !text.isEmpty());
    }

    /** Read once, when first asked for. */
    private static final class Held {
        private static final StatutoryPeriods PERIODS = read();
    }
}
