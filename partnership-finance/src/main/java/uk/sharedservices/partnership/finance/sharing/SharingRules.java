package uk.sharedservices.partnership.finance.sharing;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a cost is shared. */
public final class SharingRules {

    private static final String CHECKED = "2026-11-22";

    /** Why an agreement may settle how a cost is paid and shared. */
    public static final Citation TERMS = Citation.of(
            "Local Authorities (Goods and Services) Act 1970 s1: an agreement may contain such terms as to payment as the"
                    + " parties consider appropriate",
            "https://www.legislation.gov.uk/ukpga/1970/39");

    private static final Citation HAMILTON =
            Citation.of("Balinski and Young, Fair Representation (1982), on Hamilton's method of largest remainders");

    /** A part is the weight over all weights, and the parts make the whole. */
    public static final Rule SHARE = Rule.of(
            "M-SHARE",
            CONTRACT,
            CHECKED,
            "A shared cost is divided by the weights of the key that the agreement names, each part rounded down to the penny,"
                    + " and the parts with the odd pennies make the whole exactly; a credit is shared as its mirror image.",
            TERMS);

    /** The odd pennies go to the largest remainders. */
    public static final Rule LARGEST = Rule.of(
            "M-SHARE-LARGEST",
            PRACTICE,
            CHECKED,
            "The odd pennies of a shared cost go one each to the largest remainders, and of equal remainders to the council"
                    + " named earlier, so that no part is a penny or more from exact.",
            HAMILTON);

    /** The odd pennies go in the order of naming. */
    public static final Rule FIRST_NAMED = Rule.of(
            "M-SHARE-FIRST",
            CONTRACT,
            CHECKED,
            "Where the agreement says so, the odd pennies of a shared cost go one each in the order in which it names the"
                    + " councils, passing over those whose part is a whole number of pence.",
            TERMS);

    /** The host takes the odd pennies. */
    public static final Rule HOST = Rule.of(
            "M-SHARE-HOST",
            CONTRACT,
            CHECKED,
            "Where the agreement says so, the host takes every odd penny of a shared cost, fewer than there are other councils.",
            TERMS);

    /** Every rule of this class. */
    public static final List<Rule> ALL = List.of(SHARE, LARGEST, FIRST_NAMED, HOST);

    private SharingRules() {}
}
