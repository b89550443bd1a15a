package uk.sharedservices.partnership.agreement.service;

/** How a notice reaches the other party. */
public enum ServiceMethod {
    /** Delivered by hand. */
    BY_HAND("by hand"),
    /** Sent by post. */
    POST("by post"),
    /** Sent by e-mail. */
    EMAIL("by e-mail");

    private final String words;

    ServiceMethod(String words) {
        this.words = words;
    }

    /** The method in plain words. */
    public String words() {
        return words;
    }
}
