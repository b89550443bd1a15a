package uk.sharedservices.partnership.finance.leaving;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * The costs reckoned once for each reading of the last day, or once where there is one day or none.
 *
 * <p>Notice that runs out on 31 March on one reading and on 1 April on another may cost a day more, in another financial year.
 */
final class CostByReading {

    private final Answer<LocalDate> lastDay;
    private final Reckoning byDefault;
    private final List<Reading<LocalDate>> readings;
    private final List<Reckoning> reckoned;

    private CostByReading(
            Answer<LocalDate> lastDay,
            Reckoning byDefault,
            List<Reading<LocalDate>> readings,
            List<Reckoning> reckoned) {
        this.lastDay = lastDay;
        this.byDefault = byDefault;
        this.readings = readings;
        this.reckoned = reckoned;
    }

    static CostByReading of(LeavingCosts costs, Answer<LocalDate> lastDay, WorkingDayCalendar calendar) {
        Optional<LocalDate> day = lastDay.isAnswered() ? Optional.of(lastDay.orThrow()) : Optional.empty();
        List<Reading<LocalDate>> readings = lastDay instanceof Answer.Readings<LocalDate> several && !several.agree()
                ? several.readings()
                : List.of();
        return new CostByReading(
                lastDay,
                Reckoning.of(costs, day, calendar),
                readings,
                readings.stream()
                        .map(reading -> Reckoning.of(costs, Optional.of(reading.value()), calendar))
                        .toList());
    }

    List<ExitCostLine> lines() {
        return byDefault.lines();
    }

    List<ExitCostReading> otherReadings() {
        List<ExitCostReading> others = new ArrayList<>();
        for (int index = 0; index < readings.size(); index++) {
            Reading<LocalDate> reading = readings.get(index);
            if (!reading.value().equals(lastDay.orThrow())) {
                others.add(new ExitCostReading(
                        reading.name(),
                        reading.meaning(),
                        reading.value(),
                        reckoned.get(index).lines()));
            }
        }
        return others;
    }

    List<String> missing() {
        Stream<String> ofCosts = each().flatMap(reckoning -> reckoning.missing().stream());
        Stream<String> ofTheDay = byDefault.lacksTheDay() && lastDay instanceof Answer.CannotSay<LocalDate> unknown
                ? unknown.missing().stream()
                : Stream.empty();
        return Stream.concat(ofCosts, ofTheDay).distinct().toList();
    }

    List<String> cautions() {
        boolean nothingTold = each().allMatch(reckoning -> reckoning.lines().isEmpty());
        Stream<String> ofTheDay = readings.isEmpty() || nothingTold
                ? Stream.empty()
                : Stream.of("The last day can be read in more ways than one, and the cost is told on each.");
        return Stream.concat(ofTheDay, each().flatMap(reckoning -> reckoning.cautions().stream()))
                .distinct()
                .toList();
    }

    /** Everything together; not where anything is missing. */
    Answer<ExitCostTotals> total(List<String> missing) {
        RecordedWorking working = RecordedWorking.of("What does it cost to leave?");
        working.following(lastDay.derivation());
        each().flatMap(reckoning -> reckoning.lines().stream())
                .map(ExitCostLine::derivation)
                .distinct()
                .forEach(working::following);
        List<Reading<ExitCostTotals>> totals = new ArrayList<>();
        for (int index = 0; index < readings.size(); index++) {
            Reading<LocalDate> reading = readings.get(index);
            totals.add(new Reading<>(reading.name(), held(reckoned.get(index)), reading.meaning()));
        }
        if (totals.isEmpty()) {
            step(working, held(byDefault), "What is held", missing);
        }
        for (int index = 0; index < totals.size(); index++) {
            step(
                    working,
                    totals.get(index).value(),
                    "With the last day " + day(readings.get(index).value()) + " what is held",
                    missing);
        }
        if (!missing.isEmpty()) {
            return new Answer.CannotSay<>(missing, whatIfs(), working.derivation());
        }
        boolean one = totals.stream().map(Reading::value).distinct().count() <= 1;
        return !one && lastDay instanceof Answer.Readings<LocalDate> several
                ? new Answer.Readings<>(totals, several.defaultReading(), several.why(), working.derivation())
                : new Answer.Determined<>(held(byDefault), working.derivation());
    }

    private static void step(RecordedWorking working, ExitCostTotals held, String what, List<String> missing) {
        working.step(
                LeavingRules.TOTAL,
                held.pence(),
                () -> what + " comes to " + held
                        + (missing.isEmpty() ? "." : ", and is not all of it: " + String.join(" ", missing)));
    }

    private List<WhatIf<ExitCostTotals>> whatIfs() {
        String nothing = "If what is missing cost nothing";
        if (otherReadings().isEmpty()) {
            return lines().isEmpty() ? List.of() : List.of(new WhatIf<>(nothing, held(byDefault)));
        }
        List<WhatIf<ExitCostTotals>> whatIfs = new ArrayList<>();
        for (int index = 0; index < readings.size(); index++) {
            if (!reckoned.get(index).lines().isEmpty()) {
                whatIfs.add(new WhatIf<>(
                        nothing + " and the last day is "
                                + day(readings.get(index).value()),
                        held(reckoned.get(index))));
            }
        }
        return whatIfs.stream().distinct().toList();
    }

    private static ExitCostTotals held(Reckoning reckoning) {
        return ExitCostTotals.of(reckoning.lines());
    }

    /** The default first. */
    private Stream<Reckoning> each() {
        return Stream.concat(Stream.of(byDefault), reckoned.stream());
    }
}
