package uk.sharedservices.partnership.web.store;

import java.time.Instant;

/**
 * A version of a partnership as it was saved.
 *
 * @param entry  which version it is, by which role, when and why
 * @param content  the text of the partnership file, exactly as it was saved
 */
public record Version(Entry entry, String content) {

    /**
     * What is told of a version without what it holds.
     *
     * @param name  the partnership
     * @param number  1 for its first version, and one more for each that follows
     * @param title  what the partnership was called in it
     * @param role  the post by which it was saved, never a person
     * @param reason  why it was saved
     * @param savedAt  when, to the microsecond
     */
    public record Entry(PartnershipName name, int number, String title, String role, String reason, Instant savedAt) {}
}
