package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.DEFICIT_CARRY;

import java.time.LocalDate;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.finance.provision.GrantParameter;
import uk.sharedservices.partnership.finance.provision.LegalForce;
import uk.sharedservices.partnership.finance.provision.Provision;
import uk.sharedservices.partnership.finance.provision.Provisions;
import uk.sharedservices.partnership.finance.provision.Standing;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** What lets a deficit be carried into a schools budget. */
public enum DeficitCarry {
    /** The schools forum must authorise it. */
    FORUM_AUTHORISES("the schools forum must authorise it"),
    /** It is carried whatever the forum thinks, and stays in the schools budget unless the Secretary of State authorises otherwise. */
    CARRIED_WITHOUT_FORUM("it is carried without the schools forum and stays in the schools budget");

    private final String words;

    DeficitCarry(String words) {
        this.words = words;
    }

    /** It in plain words. */
    public String words() {
        return words;
    }

    /**
     * Returns what lets a deficit be carried into the schools budget of a year.
     *
     * @param year  the year whose schools budget bears the deficit
     * @param provisions  what is laid down
     * @param asAt  the day asked, included
     * @return "cannot say" where what bears on the year was not yet known by that day
     * @throws InvalidValueException if nothing is held for the year
     */
    public static Answer<DeficitCarry> into(FinancialYear year, Provisions provisions, LocalDate asAt) {
        Provision laidDown = provisions.in(year, GrantParameter.DEFICIT_CARRY);
        Standing standing = Standing.of(laidDown, asAt);
        RecordedWorking working = RecordedWorking.of("What lets a deficit be carried into " + year + "?")
                .from(Input.asked("Asked on", day(asAt)));
        if (standing.force() == LegalForce.NOT_KNOWN) {
            return Answer.cannotSay(working, "What bears on " + year + " was not yet known on " + day(asAt) + ".");
        }
        DeficitCarry carry = valueOf(laidDown.effect().orElseThrow());
        working.step(DEFICIT_CARRY, carry, standing::sentence);
        return new Answer.Determined<>(carry, working.derivation());
    }
}
