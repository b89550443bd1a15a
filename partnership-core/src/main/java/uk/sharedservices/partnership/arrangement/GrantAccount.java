package uk.sharedservices.partnership.arrangement;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.math.BigDecimal;
import java.util.Optional;
import org.joda.money.Money;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.dsg.DsgBalance;
import uk.sharedservices.partnership.dsg.DsgPosition;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Where one council's Dedicated Schools Grant account stands, as far as the partnership holds it.
 *
 * @param council  whose account
 * @param exitYear  the financial year in which the agreement ends
 * @param position  the latest position published for that year or before, if one is held
 * @param leftWith  the balance the council is left with when the agreement ends, deficit positive
 * @param percentageOfGrant  the same as a percentage of the gross grant
 */
public record GrantAccount(
        Council council,
        FinancialYear exitYear,
        Optional<DsgPosition> position,
        Answer<Money> leftWith,
        Answer<BigDecimal> percentageOfGrant) {

    static GrantAccount of(Council council, FinancialYear exitYear, Optional<DsgPosition> position) {
        return position.map(DsgBalance::of)
                .map(balance ->
                        new GrantAccount(council, exitYear, position, balance.leftWith(), balance.percentageOfGrant()))
                .orElseGet(() -> new GrantAccount(
                        council, exitYear, position, noneHeld(council, exitYear), noneHeld(council, exitYear)));
    }

    /** Returns whether the position held is of the year in which the agreement ends. */
    @JsonIgnore
    public boolean isOfTheExitYear() {
        return position.filter(held -> held.year().equals(exitYear)).isPresent();
    }

    private static <T> Answer<T> noneHeld(Council council, FinancialYear exitYear) {
        return Answer.cannotSay(
                RecordedWorking.of("What grant balance is " + council.name() + " left with?"),
                "No Dedicated Schools Grant position of " + council.name() + " for " + exitYear
                        + " or before is held.");
    }
}
