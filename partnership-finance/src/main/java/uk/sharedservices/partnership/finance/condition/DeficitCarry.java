package uk.sharedservices.partnership.finance.condition;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.finance.condition.ConditionRules.DEFICIT_CARRY;

import java.time.LocalDate;
import java.util.List;
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
import uk.sharedservices.partnership.rule.WhatIf;

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
     * @return "cannot say" where what bears on the year was not yet laid down by that day, with what follows if it stays as it was
     * @throws InvalidValueException if nothing is held for the year
     */
    public static Answer<DeficitCarry> into(FinancialYear year, Provisions provisions, LocalDate asAt) {
        Provision laidDown = provisions.in(year, GrantParameter.DEFICIT_CARRY);
        Standing standing = Standing.of(laidDown, year, asAt);
        RecordedWorking working = RecordedWorking.of("What lets a deficit be carried into " + year + "?")
                .from(Input.asked("Asked on", day(asAt)));
        DeficitCarry carry = valueOf(laidDown.effect().orElseThrow());
        if (standing.force() == LegalForce.NOT_KNOWN) {
            return Answer.cannotSay(working, "What bears on " + year + " was not yet known on " + day(asAt) + ".");
        }
        working.step(DEFICIT_CARRY, carry, standing::sentence);
        return standing.holds()
                ? new Answer.Determined<>(carry, working.derivation())
                : new Answer.CannotSay<>(
                        List.of("The Regulations for " + year + " had not been laid down on " + day(asAt) + "."),
                        List.of(new WhatIf<>("If they keep to those of the year before", carry)),
                        working.derivation());
    }
}
