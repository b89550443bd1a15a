package uk.sharedservices.partnership.web.page;

/** The pages that can be gone to from everywhere. */
public enum Tab {
    /** The partnership as at a day. */
    PARTNERSHIP("/", "Partnership"),
    /** When are we out, and what does it leave us with? */
    NOTICE("/notice", "If we give notice"),
    /** Timetables and plans of the way out. */
    DECISIONS("/decisions", "Who decides, by when"),
    /** Grant, forecast, savings, shares. */
    MONEY("/money", "Money"),
    /** Documents to put before a committee. */
    REPORTS("/reports", "Reports"),
    /** The rules, and trying them. */
    RULES("/rules", "Rules and testing"),
    /** What users keep. */
    YOURS("/yours", "Your partnership");

    private final String address;
    private final String words;

    Tab(String address, String words) {
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
