package uk.sharedservices.partnership.finance.provision;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * Everything laid down, each parameter year after year with neither overlap nor gap.
 *
 * <p>The block transfer limit of 2022/23 is 0.5 %; asked for 2016/17 there is none held, and the question is refused rather
 * than answered with a neighbouring year's.
 */
public final class Provisions {

    private final Map<GrantParameter, List<Provision>> byParameter;

    private Provisions(Map<GrantParameter, List<Provision>> byParameter) {
        this.byParameter = byParameter;
    }

    /**
     * Returns the provisions.
     *
     * @param provisions  in any order
     * @throws InvalidValueException if two of one parameter bear on one year, or a year between two has none
     */
    public static Provisions of(List<Provision> provisions) {
        Map<GrantParameter, List<Provision>> byParameter = provisions.stream()
                .sorted(Comparator.comparing(Provision::firstYear))
                .collect(groupingBy(
                        Provision::parameter,
                        () -> new EnumMap<>(GrantParameter.class),
                        collectingAndThen(toList(), List::copyOf)));
        byParameter.forEach(Provisions::check);
        return new Provisions(byParameter);
    }

    private static void check(GrantParameter parameter, List<Provision> inOrder) {
        for (int index = 1; index < inOrder.size(); index++) {
            FinancialYear next = inOrder.get(index).firstYear();
            Provision before = inOrder.get(index - 1);
            if (before.covers(next)) {
                throw InvalidValueException.of(
                        parameter.words(), "must have one provision for each year", "two for " + next);
            }
            FinancialYear expected = before.lastYear().orElseThrow().next();
            if (!expected.equals(next)) {
                throw InvalidValueException.of(
                        parameter.words(),
                        "must have a provision for each year between its first and last",
                        "none for " + expected);
            }
        }
    }

    /**
     * Returns what is laid down for a year.
     *
     * @throws InvalidValueException if nothing is held for it
     */
    public Provision in(FinancialYear year, GrantParameter parameter) {
        return find(year, parameter)
                .orElseThrow(() -> InvalidValueException.of(
                        "financial year asked for the " + parameter.words(), "must be " + yearsHeld(parameter), year));
    }

    /** Returns what is laid down for a year, if anything is held for it. */
    public Optional<Provision> find(FinancialYear year, GrantParameter parameter) {
        return of(parameter).filter(provision -> provision.covers(year)).findFirst();
    }

    /** Returns what is laid down for a parameter, year after year. */
    public Stream<Provision> of(GrantParameter parameter) {
        return byParameter.getOrDefault(parameter, List.of()).stream();
    }

    private String yearsHeld(GrantParameter parameter) {
        List<Provision> held = byParameter.getOrDefault(parameter, List.of());
        if (held.isEmpty()) {
            return "one for which it is held, and none is";
        }
        FinancialYear first = held.get(0).firstYear();
        return held.get(held.size() - 1)
                .lastYear()
                .map(last -> first + " to " + last)
                .orElse(first + " or later");
    }
}
