package uk.sharedservices.partnership.web.money;

/** The parts of the page about money. */
public enum MoneyPart {
    /** The position of the grant. */
    GRANT("/money", "Grant"),
    /** What becomes of one council's balance. */
    FORECAST("/money/forecast", "Forecast"),
    /** What becomes of the balances of all. */
    EVERY_FORECAST("/money/forecast/all", "Forecast of all"),
    /** Where a council stands. */
    PLACE("/money/place", "Place among all"),
    /** Savings. */
    SAVINGS("/money/savings", "Savings"),
    /** A cost shared. */
    SHARES("/money/shares", "Cost shares"),
    /** What it costs to leave. */
    LEAVING("/money/leaving", "What it costs to leave");

    private final String address;
    private final String words;

    MoneyPart(String address, String words) {
        this.address = address;
        this.words = words;
    }

    /** Returns its address, without a query. */
    public String address() {
        return address;
    }

    /** Returns what it is called. */
    public String words() {
        return words;
    }
}
