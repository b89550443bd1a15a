package uk.sharedservices.partnership.testkit.governance;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import uk.sharedservices.partnership.fact.DatedValues;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriod;
import uk.sharedservices.partnership.governance.publication.StatutoryPeriods;
import uk.sharedservices.partnership.governance.publication.StatutoryUnit;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.published.Statutes;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.testkit.fact.CalendarArbitraries;
import uk.sharedservices.partnership.testkit.fact.Mixed;

/** What statutes ask to be published and kept, and for how long: as they do today, and as another law might. */
public final class PublicationArbitraries {

    private static final int MOST = 60;

    private PublicationArbitraries() {}

    /** Returns what is counted in clear days by the statutes that the library holds. */
    public static Arbitrary<Requirement> clearDayRequirements() {
        return requirements(StatutoryUnit.CLEAR_DAYS);
    }

    /** Returns what is kept for years by the statutes that the library holds. */
    public static Arbitrary<Requirement> keepingRequirements() {
        return requirements(StatutoryUnit.YEARS);
    }

    private static Arbitrary<Requirement> requirements(StatutoryUnit unit) {
        return Arbitraries.of(Arrays.stream(Requirement.values())
                .filter(requirement -> unitOf(requirement) == unit)
                .toList());
    }

    private static StatutoryUnit unitOf(Requirement requirement) {
        return Statutes.periods()
                .on(LocalDate.of(2022, 11, 23), requirement)
                .orElseThrow()
                .unit();
    }

    /** Returns periods in every unit, of 1 to 60 of it, clear days on every policy. */
    public static Arbitrary<StatutoryPeriod> statutoryPeriods() {
        return Arbitraries.of(StatutoryUnit.values()).flatMap(PublicationArbitraries::statutoryPeriods);
    }

    /** Returns periods in one unit. */
    public static Arbitrary<StatutoryPeriod> statutoryPeriods(StatutoryUnit unit) {
        return Combinators.combine(
                        Arbitraries.integers().between(1, MOST),
                        Arbitraries.of(ClearDayPolicy.values()),
                        CalendarArbitraries.days())
                .as((amount, policy, checkedOn) -> new StatutoryPeriod(
                        amount,
                        unit,
                        Optional.of(policy).filter(any -> unit == StatutoryUnit.CLEAR_DAYS),
                        Citation.of("The Made Up Regulations, regulation 1"),
                        checkedOn));
    }

    /**
     * Returns what a law might ask: of each requirement, in the unit that today's law has, a period until a day and another from
     * the next, or one without an end, or none.
     */
    public static Arbitrary<StatutoryPeriods> periodsHeld() {
        return Combinators.combine(Arrays.stream(Requirement.values())
                        .map(PublicationArbitraries::dated)
                        .toList())
                .as(each -> {
                    Map<Requirement, DatedValues<StatutoryPeriod>> held = new EnumMap<>(Requirement.class);
                    each.forEach(period -> period.ifPresent(one -> held.put(one.getKey(), one.getValue())));
                    return StatutoryPeriods.of(held);
                })
                .withoutEdgeCases(); // so many combinations of them take longer to list than to try
    }

    private static Arbitrary<Optional<Map.Entry<Requirement, DatedValues<StatutoryPeriod>>>> dated(
            Requirement requirement) {
        Arbitrary<StatutoryPeriod> periods = statutoryPeriods(unitOf(requirement));
        return Mixed.optional(
                Combinators.combine(
                                Mixed.optional(
                                        CalendarArbitraries.days(LocalDate.of(2012, 9, 10), LocalDate.of(2030, 12, 31)),
                                        0.5),
                                periods,
                                periods)
                        .as((change, one, other) ->
                                Map.entry(requirement, DatedValues.of("a made-up period", spans(change, one, other)))),
                0.9);
    }

    private static List<DatedValues.Span<StatutoryPeriod>> spans(
            Optional<LocalDate> change, StatutoryPeriod one, StatutoryPeriod other) {
        LocalDate first = CalendarArbitraries.FIRST_DAY;
        return change.map(day -> List.of(
                        new DatedValues.Span<>(first, Optional.of(day), one),
                        new DatedValues.Span<>(day.plusDays(1), Optional.empty(), other)))
                .orElseGet(() -> List.of(new DatedValues.Span<>(first, Optional.empty(), one)));
    }
}
