package uk.sharedservices.partnership.finance.leaving;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.cost.NationalScale;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.finance.leaving.cost.TimedCost;
import uk.sharedservices.partnership.finance.practice.NationalAward;
import uk.sharedservices.partnership.finance.practice.NationalPayAwards;
import uk.sharedservices.partnership.rule.Input;

/**
 * The pay awards that a cost has within its time: its own, or the national ones where it says that they apply.
 *
 * @param awards  the awards, in the order of their days
 * @param onCostsPercent  on-costs upon pay, by which a flat award is raised too
 * @param national  what is told of each where they are national ones, with its source; none otherwise
 * @param unknown  the first financial year whose national award is not held, if there is one: from then on the pay is not known
 */
record AwardsDue(
        List<PayAward> awards,
        Optional<BigDecimal> onCostsPercent,
        List<Input> national,
        Optional<FinancialYear> unknown) {

    /** Takes copies. */
    AwardsDue {
        awards = List.copyOf(awards);
        national = List.copyOf(national);
    }

    static AwardsDue of(TimedCost cost, LocalDate from, LocalDate to) {
        return cost.nationalAwards()
                .map(scale -> national(cost, scale, from, to))
                .orElseGet(() -> new AwardsDue(cost.awards(), cost.onCostsPercent(), List.of(), Optional.empty()));
    }

    private static AwardsDue national(TimedCost cost, NationalScale scale, LocalDate from, LocalDate to) {
        List<PayAward> awards = new ArrayList<>();
        List<Input> national = new ArrayList<>();
        for (FinancialYear year = FinancialYear.of(from).next();
                !year.firstDay().isAfter(to);
                year = year.next()) {
            Optional<NationalAward> held = NationalPayAwards.njc(year);
            Optional<PayAward> award = held.flatMap(each -> each.upon(scale));
            if (award.isEmpty()) {
                return new AwardsDue(awards, cost.onCostsPercent(), national, Optional.of(year));
            }
            awards.add(award.get());
            held.ifPresent(
                    each -> national.add(new Input("NJC award of " + each.year(), each.inWords(), each.source())));
        }
        return new AwardsDue(awards, cost.onCostsPercent(), national, Optional.empty());
    }

    /** Divides a time at each 31 March and before each award; it ends before a year whose award is not held. */
    List<Stretch> stretches(BigDecimal firstRate, LocalDate from, LocalDate to) {
        return Stretch.of(
                firstRate,
                awards,
                onCostsPercent,
                from,
                unknown.map(year -> year.firstDay().minusDays(1)).orElse(to));
    }

    /** Returns what is told of the national award that a stretch begins with, if it begins with one. */
    Optional<Input> told(Stretch stretch) {
        return stretch.award().filter(award -> !national.isEmpty()).map(award -> national.get(awards.indexOf(award)));
    }
}
