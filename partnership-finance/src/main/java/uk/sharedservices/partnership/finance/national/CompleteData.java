package uk.sharedservices.partnership.finance.national;

import static uk.sharedservices.partnership.finance.national.NationalRules.COMPLETE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.sharedservices.partnership.calendar.DayInWords;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.published.EhcPlans;
import uk.sharedservices.partnership.finance.published.ReturnFlaw;
import uk.sharedservices.partnership.rule.RuleOutcome;

/**
 * The authorities whose published figures are complete, and those that are left out, each with the reasons.
 *
 * <p>Complete is a balance at 31 March 2024, a gross grant for every year from 2019/20 to 2023/24, and plans for every January from 2019
 * to 2025, of one council in one area throughout and without a known error. Nothing is ever filled in. Of the 153 authorities of
 * today 141 are complete.
 *
 * @param complete  the complete, in the order given
 * @param leftOut  the others, in the order given
 */
public record CompleteData(List<AuthorityFigures> complete, List<LeftOut> leftOut) {

    /** The first year of which a grant is needed. */
    public static final FinancialYear FIRST_GRANT = FinancialYear.startingIn(2019);

    /** The last year of which a grant is needed. */
    public static final FinancialYear LAST_GRANT = FinancialYear.startingIn(2023);

    /** The day of the first figures: a council that began later has none from before it began. */
    private static final LocalDate SERIES_BEGIN = LocalDate.of(EhcPlans.FIRST_JANUARY, 1, 1);

    /** Why an authority is left out. */
    public enum Cause {
        /** A figure was not published. */
        GAP("gap"),
        /** Councils were reorganised within the years of the figures. */
        BOUNDARY_CHANGE("boundary change"),
        /** A figure is known to be wrong. */
        RETURN_ERROR("known error of a return"),
        /** The balance moved as it would if money came in that no figure tells. */
        OUTSIDE_MONEY("money from outside is likely");

        private final String words;

        Cause(String words) {
            this.words = words;
        }

        /** The cause in plain words. */
        public String words() {
            return words;
        }
    }

    /**
     * A reason why an authority is left out.
     *
     * @param cause  what kind of reason
     * @param sentence  the reason
     */
    public record Reason(Cause cause, String sentence) {}

    /**
     * An authority that is left out.
     *
     * @param council  its code
     * @param name  its name
     * @param reasons  why, one or more
     */
    public record LeftOut(CouncilCode council, String name, List<Reason> reasons) {

        /** Takes a copy. */
        public LeftOut {
            reasons = List.copyOf(reasons);
        }

        /** Returns {@code Newham: ...}. */
        @Override
        public String toString() {
            return name + ": " + reasons.stream().map(Reason::sentence).collect(Collectors.joining(" "));
        }
    }

    /** Takes copies. */
    public CompleteData {
        complete = List.copyOf(complete);
        leftOut = List.copyOf(leftOut);
    }

    /** Returns those among the authorities that ship. */
    public static CompleteData published() {
        return of(AuthorityFigures.published());
    }

    /** Returns those among some authorities: each is complete or left out, and none is lost. */
    public static CompleteData of(List<AuthorityFigures> authorities) {
        List<AuthorityFigures> complete = new ArrayList<>();
        List<LeftOut> leftOut = new ArrayList<>();
        for (AuthorityFigures authority : authorities) {
            List<Reason> reasons = reasons(authority);
            if (reasons.isEmpty()) {
                complete.add(authority);
            } else {
                leftOut.add(new LeftOut(authority.council(), authority.name(), reasons));
            }
        }
        return new CompleteData(complete, leftOut);
    }

    /** Returns whether the figures of a council are complete; undetermined for one that is not among those given. */
    public RuleOutcome check(CouncilCode council) {
        return find(council)
                .<RuleOutcome>map(figures ->
                        new RuleOutcome.Met(COMPLETE, "Every figure of " + figures.name() + " was published."))
                .or(() -> whyLeftOut(council).map(left -> new RuleOutcome.Breached(COMPLETE, left.toString())))
                .orElseGet(() -> new RuleOutcome.Undetermined(
                        COMPLETE, council + " is not among the education authorities held."));
    }

    /** Returns the figures of a council, if they are complete. */
    public Optional<AuthorityFigures> find(CouncilCode council) {
        return complete.stream()
                .filter(authority -> authority.council().equals(council))
                .findFirst();
    }

    /** Returns why a council is left out, if it is. */
    public Optional<LeftOut> whyLeftOut(CouncilCode council) {
        return leftOut.stream().filter(each -> each.council().equals(council)).findFirst();
    }

    private static List<Reason> reasons(AuthorityFigures authority) {
        List<Reason> reasons = new ArrayList<>();
        authority
                .lastDay()
                .ifPresent(last ->
                        reasons.add(new Reason(Cause.BOUNDARY_CHANGE, "It ended on " + DayInWords.day(last) + ".")));
        authority
                .firstDay()
                .filter(SERIES_BEGIN::isBefore)
                .ifPresent(first -> reasons.add(new Reason(
                        Cause.BOUNDARY_CHANGE,
                        "It took the place of others on " + DayInWords.day(first)
                                + ", within the years of the figures.")));
        if (authority.balance().isEmpty()) {
            reasons.add(new Reason(Cause.GAP, "No balance at 31 March 2024 was published."));
        }
        gap(
                        "grant",
                        IntStream.rangeClosed(FIRST_GRANT.startYear(), LAST_GRANT.startYear())
                                .mapToObj(FinancialYear::startingIn)
                                .filter(year -> authority.grant(year).isEmpty())
                                .map(FinancialYear::toString)
                                .toList())
                .ifPresent(reasons::add);
        gap(
                        "number of plans for January",
                        IntStream.rangeClosed(EhcPlans.FIRST_JANUARY, EhcPlans.LAST_JANUARY)
                                .filter(year -> authority.plansInJanuary(year).isEmpty())
                                .mapToObj(String::valueOf)
                                .toList())
                .ifPresent(reasons::add);
        authority.flaws().stream()
                .filter(flaw -> flaw.effect() == ReturnFlaw.Effect.LEFT_OUT)
                .forEach(flaw -> reasons.add(new Reason(Cause.RETURN_ERROR, flaw.reason())));
        return reasons;
    }

    private static Optional<Reason> gap(String what, List<String> years) {
        return years.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Reason(Cause.GAP, "No " + what + " was published for " + String.join(", ", years) + "."));
    }
}
