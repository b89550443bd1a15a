package uk.sharedservices.partnership.conformance.chapter.money;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.finance.leaving.ExitCost;
import uk.sharedservices.partnership.finance.leaving.ExitCostLine;
import uk.sharedservices.partnership.finance.leaving.ExitCostQuestion;
import uk.sharedservices.partnership.finance.leaving.ExitCostTotals;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.published.BankHolidays;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Reading;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** The kind of case about what leaving costs. */
final class LeavingKinds {

    static final Map<String, Kind> KINDS = Map.of("exit-cost", Kind.of(Left.class, LeavingKinds::left));

    private LeavingKinds() {}

    /** Given to {@code exit-cost}; the costs are as a file of costs holds them, the other readings of the last day after it. */
    record Left(LeavingCosts costs, LocalDate lastDay, List<LocalDate> orReadAs) {

        Answer<LocalDate> answer() {
            RecordedWorking working = RecordedWorking.of("What is the last day?");
            List<Reading<LocalDate>> readings = Stream.concat(Stream.of(lastDay), orReadAs.stream())
                    .map(day -> new Reading<>(day.toString(), day, "Read as " + day))
                    .toList();
            return orReadAs.isEmpty()
                    ? new Answer.Determined<>(lastDay, working.derivation())
                    : new Answer.Readings<>(readings, lastDay.toString(), "It is given first.", working.derivation());
        }
    }

    static Got left(Left given) {
        ExitCost found =
                new ExitCostQuestion(given.costs(), List.of()).by(given.answer(), BankHolidays.englandAndWales());
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("lines", found.lines().stream().map(LeavingKinds::line).toList());
        value.put("missing", found.missing().size());
        value.put("total", findings.answer(found.total(), LeavingKinds::totals));
        return findings.got(value);
    }

    private static Map<String, Object> line(ExitCostLine line) {
        return Map.of(
                "kind", line.kind(),
                "council", line.council(),
                "year", line.year(),
                "pence", SharingKinds.number(line.pence()));
    }

    private static Map<String, Object> totals(ExitCostTotals totals) {
        Map<String, Map<String, Number>> byCouncil = new LinkedHashMap<>();
        totals.years()
                .forEach(year -> byCouncil
                        .computeIfAbsent(year.council(), any -> new LinkedHashMap<>())
                        .put(year.year().toString(), SharingKinds.number(year.pence())));
        return Map.of("pence", SharingKinds.number(totals.pence()), "councils", byCouncil);
    }
}
