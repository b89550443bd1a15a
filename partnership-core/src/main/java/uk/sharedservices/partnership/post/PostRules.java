package uk.sharedservices.partnership.post;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules about shared posts. */
public final class PostRules {

    /** An officer is consulted before being placed. */
    public static final Rule R12 = Rule.of(
            "R12",
            Certainty.SETTLED,
            "2026-11-21",
            "A council may place an officer at another's disposal under section 113 only after consulting the officer.",
            Citation.of(
                    "Local Government Act 1972 s113(1)", "https://www.legislation.gov.uk/ukpga/1972/70/section/113"));

    /** For how long a post is shared. */
    public static final Rule SHARED_UNTIL_RETURN = Rule.of(
            "P-SHARED",
            Certainty.CONTRACT,
            "2026-11-22",
            "A post is shared from its first day, for the length agreed and no longer, until its holder returns to the"
                    + " substantive post.",
            Citation.of(
                    "The secondment or placement's own terms; paragraphs 2.8 and 2.9 of the report of 23 November 2022"));

    /** A length of time that a document states. */
    public static final Rule STATED_LENGTH = Rule.of(
            "P-LENGTH",
            Certainty.SETTLED,
            "2026-11-22",
            "How long a document says that something has lasted is held against the days between which it lasted, in whole"
                    + " months where it is stated in months.",
            Citation.of("Arithmetic, by the corresponding date of Dodds v Walker [1981] 1 WLR 1027"));

    private PostRules() {}
}
