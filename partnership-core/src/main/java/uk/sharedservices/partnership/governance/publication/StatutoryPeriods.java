package uk.sharedservices.partnership.governance.publication;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.fact.DatedValues;

/** The periods that statutes set, each with the days on which it holds. */
public final class StatutoryPeriods {

    private final Map<Requirement, DatedValues<StatutoryPeriod>> periods;

    private StatutoryPeriods(Map<Requirement, DatedValues<StatutoryPeriod>> periods) {
        this.periods = periods;
    }

    /** Returns the periods; a requirement that is left out is one of which none is known. */
    public static StatutoryPeriods of(Map<Requirement, DatedValues<StatutoryPeriod>> periods) {
        return new StatutoryPeriods(new EnumMap<>(periods));
    }

    /** Returns the period that a requirement asks for on a day; empty if none is held for it. */
    public Optional<StatutoryPeriod> on(LocalDate day, Requirement requirement) {
        return Optional.ofNullable(periods.get(requirement)).flatMap(dated -> dated.on(day));
    }
}
