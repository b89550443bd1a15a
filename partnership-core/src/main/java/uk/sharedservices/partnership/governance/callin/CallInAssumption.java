package uk.sharedservices.partnership.governance.callin;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.WorkingDayCalendar;

/**
 * A call-in rule put in the place of one that is not known, for a what-if.
 *
 * @param label  the assumption, such as {@code If call-in were five clear working days after publication}
 * @param rule  the rule assumed; empty for no call-in, the decision taking effect when it is made
 */
public record CallInAssumption(@NotBlank String label, Optional<CallInRule> rule) {

    /** Returns the assumption of a number of clear working days after publication. */
    public static CallInAssumption clearWorkingDays(int workingDays) {
        return new CallInAssumption(
                "If call-in were " + workingDays + " clear working days after publication",
                Optional.of(CallInRule.clearWorkingDays(workingDays)));
    }

    /** Returns the assumption that the decision cannot be called in. */
    public static CallInAssumption none() {
        return new CallInAssumption("If there were no call-in", Optional.empty());
    }

    /** Returns the assumption of a number of clear working days after publication, where 0 says that there is no call-in. */
    public static CallInAssumption ofDays(int workingDays) {
        return workingDays == 0 ? none() : clearWorkingDays(workingDays);
    }

    /** Returns the dates that follow; a decision that cannot be called in takes effect when it is made. */
    public CallInDates dates(LocalDate decided, LocalDate published, WorkingDayCalendar calendar) {
        return rule.map(assumed -> assumed.dates(published, calendar))
                .orElseGet(() -> CallInDates.effectiveAtOnce(decided));
    }
}
