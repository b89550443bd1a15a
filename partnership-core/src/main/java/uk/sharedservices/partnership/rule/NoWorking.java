package uk.sharedservices.partnership.rule;

import java.util.function.Supplier;

/** Working that keeps nothing. */
enum NoWorking implements Working {
    INSTANCE;

    @Override
    public boolean isKept() {
        return false;
    }

    @Override
    public void step(Rule rule, Object result, Supplier<String> sentence) {
        // The sentence is never made.
    }
}
