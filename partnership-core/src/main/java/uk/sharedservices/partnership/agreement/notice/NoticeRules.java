package uk.sharedservices.partnership.agreement.notice;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.DISPUTED;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a notice may name an end. */
public final class NoticeRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation RILEY = Citation.of(
            "E J Riley Investments v Eurostile Holdings [1985] 1 WLR 1139 (CA)",
            "https://www.estatesgazette.co.uk/legal/e-j-riley-investments-ltd-v-eurostile-holdings-ltd");

    /** "Not less than" has two readings. */
    public static final Rule R5 = Rule.of(
            "R5",
            CONTRACT,
            CHECKED,
            "A notice to end an agreement on \"not less than\" a period may name the last day of the period as the end;"
                    + " on the clear reading, which is safer, it may name no day before the day after.",
            RILEY,
            Citation.of("Schnabel v Allard [1967] 1 QB 627 (CA)", "https://vlex.co.uk/vid/schnabel-v-allard-793381817"),
            Citation.of(
                    "Re Railway Sleepers Supply Co (1885) 29 Ch D 204, for the clear reading",
                    "https://books.google.ee/books?id=UMY1AAAAIAAJ&pg=PA701"));

    /** A fixed expiry day. */
    public static final Rule R6 = Rule.of(
            "R6",
            DISPUTED,
            CHECKED,
            "Notice that must expire on a fixed day of the year expires on the first such day on or after the earliest"
                    + " end it may name, so that one day's reading can move the end by a year.",
            RILEY);

    /** An obvious slip in stating the date. */
    public static final Rule R7 = Rule.of(
            "R7",
            SETTLED,
            CHECKED,
            "A notice that states the wrong date by an obvious slip is good if it would not mislead a reasonable recipient;"
                    + " that does not cure notice that is in fact too short, a missed deadline, or a required form or"
                    + " method.",
            Citation.of(
                    "Mannai Investment Co Ltd v Eagle Star [1997] AC 749 (HL)",
                    "https://swarb.co.uk/mannai-investment-co-ltd-v-eagle-star-assurance-hl-21-may-1997/"),
            Citation.of(
                    "VWV, Mannai world: how far it can go, for the limits",
                    "https://www.vwv.co.uk/news-and-events/blog/property-law-brief/mannai-world-go-round"));

    private NoticeRules() {}
}
