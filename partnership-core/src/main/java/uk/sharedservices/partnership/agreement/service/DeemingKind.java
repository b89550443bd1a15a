package uk.sharedservices.partnership.agreement.service;

/** The ways in which clauses say when a notice counts as given. */
public enum DeemingKind {
    /** Delivered by hand: that day if it is a business day and before the cut-off, else the next business day. */
    HAND(ServiceMethod.BY_HAND, "delivered"),
    /** Sent by e-mail: that day if it is a business day and before the cut-off, else the next business day. */
    ELECTRONIC(ServiceMethod.EMAIL, "sent"),
    /** Posted: so many business days after, weekends and holidays skipped. */
    POST_BUSINESS_DAYS(ServiceMethod.POST, "posted"),
    /** Posted: so many days after, every day counted, and rolled forward to a business day. */
    POST_DAYS_ROLLED(ServiceMethod.POST, "posted"),
    /** Delivered by hand: when it is handed over, on a business day or not. */
    WHEN_DELIVERED(ServiceMethod.BY_HAND, "delivered");

    private final ServiceMethod method;
    private final String done;

    DeemingKind(ServiceMethod method, String done) {
        this.method = method;
        this.done = done;
    }

    /** The method of service that it is for. */
    public ServiceMethod method() {
        return method;
    }

    /** Whether it counts days after posting. */
    boolean isPosting() {
        return method == ServiceMethod.POST;
    }

    /** Whether a time of day can matter to it. */
    boolean takesCutOff() {
        return this == HAND || this == ELECTRONIC;
    }

    /** What was done with the notice: {@code posted}. */
    String done() {
        return done;
    }
}
