package uk.sharedservices.partnership.programme.outcome;

import static uk.sharedservices.partnership.calendar.DayInWords.day;
import static uk.sharedservices.partnership.programme.outcome.OutcomeRules.ATTRIBUTION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.WhatIf;

/**
 * Whether an outcome came because of the partnership.
 *
 * <p>Tameside reported on 23 November 2022 that what had been learnt by sharing was plain to see, and that whether outcomes
 * improved because of the partnership was difficult to say, for recovery from the pandemic bore on them too: the answer is
 * "cannot say", with that reason.
 */
public final class OutcomeAttribution {

    private final Outcome outcome;

    private OutcomeAttribution(Outcome outcome) {
        this.outcome = outcome;
    }

    /** Returns the question for an outcome. */
    public static OutcomeAttribution of(Outcome outcome) {
        return new OutcomeAttribution(outcome);
    }

    /**
     * Returns what the outcome is put down to.
     *
     * @param asAt  the day; an outcome observed later has not been observed
     * @return determined where a document says so with a measure and a baseline; otherwise "cannot say" with the reason
     */
    public Answer<Attribution> asAt(LocalDate asAt) {
        RecordedWorking working = RecordedWorking.of("Did the outcome come because of the partnership?")
                .from(new Input("Outcome", outcome.what(), outcome.standing()));
        outcome.measure().ifPresent(measure -> working.from(new Input("Measure", measure, outcome.standing())));
        outcome.baseline().ifPresent(before -> working.from(new Input("Before", before, outcome.standing())));
        if (!outcome.status().isDone()) {
            return cannotSay(working, "The outcome is only " + outcome.status().words() + ".");
        }
        Optional<When> notYet = outcome.observed().filter(when -> !when.surelyBy(asAt));
        if (notYet.isPresent()) {
            return cannotSay(
                    working,
                    "The outcome was observed in " + notYet.get().inWords()
                            + (notYet.get().perhapsBy(asAt) ? ", perhaps after " : ", after ") + day(asAt) + ".");
        }
        if (outcome.attribution().isEmpty()) {
            return cannotSay(working, "No document held says what the outcome came of.");
        }
        Attribution said = outcome.attribution().get();
        String because = outcome.reason().orElseThrow() + " (" + outcome.source() + ")";
        if (said == Attribution.CANNOT_BE_SAID) {
            return cannotSay(working, "The document itself says that it cannot be said: " + because + ".");
        }
        List<String> missing = new ArrayList<>();
        if (outcome.measure().isEmpty()) {
            missing.add("The document gives no measure by which it could be shown.");
        }
        if (outcome.baseline().isEmpty()) {
            missing.add("The document does not say how things stood before.");
        }
        if (!missing.isEmpty()) {
            working.step(ATTRIBUTION, "", () -> String.join(" ", missing));
            return new Answer.CannotSay<>(
                    missing, List.of(new WhatIf<>("If the document is followed", said)), working.derivation());
        }
        working.step(
                ATTRIBUTION, said, () -> "The document puts it down so: " + said.words() + ", for " + because + ".");
        return new Answer.Determined<>(said, working.derivation());
    }

    private static Answer<Attribution> cannotSay(RecordedWorking working, String why) {
        working.step(ATTRIBUTION, "", () -> why);
        return Answer.cannotSay(working, why);
    }
}
