package uk.sharedservices.partnership.money;

import com.fasterxml.jackson.annotation.JsonValue;

/** Units in which councils print money. */
public enum MoneyUnit {
    /** Pounds. */
    POUNDS("£", 0, ""),
    /** Thousands of pounds. */
    THOUSANDS("£000", 3, "k"),
    /** Millions of pounds. */
    MILLIONS("£m", 6, "m");

    private final String label;
    private final int powerOfTen;
    private final String suffix;

    MoneyUnit(String label, int powerOfTen, String suffix) {
        this.label = label;
        this.powerOfTen = powerOfTen;
        this.suffix = suffix;
    }

    /** The unit as tables print it: {@code £m}. */
    @JsonValue
    public String label() {
        return label;
    }

    int powerOfTen() {
        return powerOfTen;
    }

    String suffix() {
        return suffix;
    }
}
