package uk.sharedservices.partnership.finance.practice;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.leaving.cost.NationalScale;
import uk.sharedservices.partnership.finance.leaving.cost.PayAward;
import uk.sharedservices.partnership.money.PublishedFigure;

/**
 * A national pay award. Where it has both forms, the scope says which posts have which.
 *
 * @param year  the financial year
 * @param from  the first day of the new pay
 * @param agreedOn  the day on which it was agreed, if a source tells it: before that day nobody could know it
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
        Optional<LocalDate> agreedOn,
        String scheme,
        Optional<PublishedFigure> flat,
        Optional<BigDecimal> percent,
        String scope,
        String source,
        LocalDate checked) {

    /**
     * Returns the award upon a post; empty where none is held for it, as above point 43 in 2022/23.
     *
     * @param scale  where the post stands
     */
    public Optional<PayAward> upon(NationalScale scale) {
        Optional<PayAward> percentage = percent.map(rate -> new PayAward(from, Optional.empty(), Optional.of(rate)));
        return scale == NationalScale.NJC_ABOVE_POINT_43
                ? percentage
                : flat.map(amount -> new PayAward(from, Optional.of(amount), Optional.empty()))
                        .or(() -> percentage);
    }

    /** Returns {@code flat on pay points 2 to 43, the percentage above them; agreed on 1 November 2023}. */
    public String inWords() {
        return scope
                + agreedOn.map(when -> "; agreed on " + day(when))
                        .orElse("; agreed, on a day that no source held here tells");
    }
}
