package uk.sharedservices.partnership.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/**
 * The days that clauses and statutes name, where the list of observed bank holidays is silent.
 *
 * <p>The list shows the substitute only. Christmas Day and Good Friday are no bank holidays under the Banking and
 * Financial Dealings Act 1971 but public holidays by common law, on whatever day they fall; 26 December is one by its
 * Schedule 1 "if it be not a Sunday", so on a Saturday too, unless a proclamation says otherwise.
 */
final class NamedDays {

    private static final int CHRISTMAS = 25;
    private static final int BOXING = 26;
    private static final int FROM_GOOD_FRIDAY_TO_EASTER = 2;

    private NamedDays() {}

    /** Returns the name of the actual day: Christmas Day, Good Friday, or a Boxing Day that is a Saturday. */
    static Optional<String> actual(LocalDate day) {
        if (day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == CHRISTMAS) {
            return Optional.of("Christmas Day");
        }
        if (day.getMonth() == Month.DECEMBER
                && day.getDayOfMonth() == BOXING
                && day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("Boxing Day");
        }
        return day.plusDays(FROM_GOOD_FRIDAY_TO_EASTER).equals(easterSunday(day.getYear()))
                ? Optional.of("Good Friday")
                : Optional.empty();
    }

    /** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
    private static LocalDate easterSunday(int year) {
        int golden = year % 19;
        int century = year / 100;
        int ofCentury = year % 100;
        int skipped = century - century / 4 - (8 * century + 13) / 25;
        int epact = Math.floorMod(19 * golden + skipped + 15, 30);
        int fullMoon = epact - (golden + 11 * epact) / 319;
        int toSunday = (2 * (century % 4) + 2 * (ofCentury / 4) - ofCentury % 4 - fullMoon + 32) % 7;
        return LocalDate.of(year, Month.MARCH, 22).plusDays(fullMoon + toSunday);
    }
}
