package uk.sharedservices.partnership.finance.practice;

import java.nio.charset.StandardCharsets;

/** Costs of leaving to copy and fill in: every figure is invented and says so. */
public final class ExampleCosts {

    private ExampleCosts() {}

    /** Returns the file, as {@link uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts} reads it. */
    public static String file() {
        return new String(ShippedJson.file("leaving-costs-example.json"), StandardCharsets.UTF_8);
    }
}
