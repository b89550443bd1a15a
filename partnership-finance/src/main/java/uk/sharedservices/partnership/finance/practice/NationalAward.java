package uk.sharedservices.partnership.finance.practice;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.PayAward;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * A national pay award. Where it has both forms, the scope says which posts have which.
 *
 * @param year  the financial year
 * @param from  the first day of the new pay
 * @param scheme  the body that agreed it; chief officers have another than other staff
 * @param flat  the amount a year for a post in full, if it has that form
 * @param percent  the percentage, if it has that form
 * @param scope  which posts have which form
 * @param source  where it is told
 * @param checked  the day the source was read
 */
public record NationalAward(
        FinancialYear year,
        LocalDate from,
        String scheme,
        Optional<PublishedFigure> flat,
        Optional<BigDecimal> percent,
        String scope,
        String source,
        LocalDate checked) {

    /** Returns the award in its flat form, if it has one. */
    public Optional<PayAward> asFlat() {
        return flat.map(amount -> new PayAward(from, Optional.of(amount), Optional.empty()));
    }

    /** Returns the award in its percentage form, if it has one. */
    public Optional<PayAward> asPercentage() {
        return percent.map(rate -> new PayAward(from, Optional.empty(), Optional.of(rate)));
    }
}
