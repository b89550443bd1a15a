package uk.sharedservices.partnership.finance.provision;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import uk.sharedservices.partnership.calendar.FinancialYear;

/**
 * A provision that bears on a year, and how it stood on the day asked.
 *
 * @param provision  the provision
 * @param force  how it stood
 * @param sentence  both, as a sentence; what is only announced says so
 */
public record Standing(Provision provision, LegalForce force, String sentence) {

    /**
     * Returns what was known on a day of what bears on a year.
     *
     * <p>For 2022/23 asked on 23 November 2022 the override is in force; for 2023/24 asked on that day nothing is known of it, for
     * the extension was made on 13 December 2022.
     *
     * @param provisions  everything laid down
     * @param year  the financial year
     * @param asAt  the day asked, included
     * @return what was in force, expected, made or announced by then, in the order of the parameters
     */
    public static List<Standing> of(Provisions provisions, FinancialYear year, LocalDate asAt) {
        return Stream.of(GrantParameter.values())
                .flatMap(parameter -> provisions.find(year, parameter).stream())
                .map(provision -> of(provision, year, asAt))
                .filter(standing -> standing.force() != LegalForce.NOT_KNOWN)
                .toList();
    }

    /** Returns how one provision stood for a year on a day. */
    public static Standing of(Provision provision, FinancialYear year, LocalDate asAt) {
        LegalForce force = provision.forceFor(year, asAt);
        return new Standing(provision, force, sentence(provision, force, year, asAt));
    }

    /** Whether it can be relied on for an answer: in force, or made, for the very year. What is only announced cannot. */
    public boolean holds() {
        return force == LegalForce.IN_FORCE || force == LegalForce.MADE;
    }

    private static String sentence(Provision provision, LegalForce force, FinancialYear year, LocalDate asAt) {
        String what = provision.says() + " (" + provision.years(year, asAt) + "; " + provision.authority()
                + days(provision, asAt) + ")";
        String told = switch (force) {
            case ANNOUNCED -> "Announced only: " + what;
            case MADE -> "Made and not yet in force: " + what;
            case EXPECTED -> "Expected, the year's own not being laid down yet: " + what;
            case NOT_KNOWN -> "Not yet known: " + what;
            case IN_FORCE, NOT_APPLICABLE -> what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
        };
        List<String> notes = provision.notesBy(asAt);
        return told + "." + howSure(provision, force)
                + (notes.isEmpty() ? "" : " Note: " + String.join("; ", notes) + ".");
    }

    private static String howSure(Provision provision, LegalForce force) {
        if (force == LegalForce.ANNOUNCED) {
            return " No instrument was found.";
        }
        return switch (provision.certainty()) {
            case SETTLED -> "";
            case DISPUTED -> " It is not certain.";
            default -> " It is " + provision.certainty().words() + ".";
        };
    }

    /** The days that had come by the day asked; an instrument that is made tells the day on which it is to be in force. */
    private static String days(Provision provision, LocalDate asAt) {
        boolean made = provision.made().filter(on -> !on.isAfter(asAt)).isPresent();
        return told(", announced ", provision.announced(), asAt)
                + told(", made ", provision.made(), asAt)
                + told(", in force from ", provision.inForce(), made ? LocalDate.MAX : asAt);
    }

    private static String told(String what, Optional<LocalDate> when, LocalDate by) {
        return when.filter(on -> !on.isAfter(by)).map(on -> what + day(on)).orElse("");
    }
}
