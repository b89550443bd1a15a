package uk.sharedservices.partnership.rule;

import java.util.function.Supplier;

/**
 * Where a calculation writes its working.
 *
 * <p>A rule is written once. Handed {@link #none()} it only calculates; handed a {@link RecordedWorking} it leaves
 * the steps behind, so that the explanation cannot differ from the calculation.
 */
public interface Working {

    /** Returns the working that keeps nothing; the sentence is never made. */
    static Working none() {
        return NoWorking.INSTANCE;
    }

    /** Returns whether a step noted is kept. A rule need make nothing for one that is not. */
    default boolean isKept() {
        return true;
    }

    /**
     * Notes a step.
     *
     * @param rule  the rule applied
     * @param result  the value reached
     * @param sentence  makes the sentence, if it is wanted
     */
    void step(Rule rule, Object result, Supplier<String> sentence);
}
