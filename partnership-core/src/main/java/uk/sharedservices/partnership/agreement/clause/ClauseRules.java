package uk.sharedservices.partnership.agreement.clause;

import uk.sharedservices.partnership.rule.Certainty;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** What a notice clause must not do: say one thing and another. */
public final class ClauseRules {

    private static final String CHECKED = "2026-11-21";

    private static final Citation OWN_WORDS = Citation.of("The clause's own words");

    private static final Citation DODDS =
            Citation.of("Dodds v Walker [1981] 1 WLR 1027 (HL)", "https://vlex.co.uk/vid/dodds-v-walker-793845349");

    private static final Citation RILEY = Citation.of(
            "E J Riley Investments v Eurostile Holdings [1985] 1 WLR 1139 (CA)",
            "https://www.estatesgazette.co.uk/legal/e-j-riley-investments-ltd-v-eurostile-holdings-ltd");

    /** The period read is the one written. */
    public static final Rule AS_READ = Rule.of(
            "A-CLAUSE-READ",
            Certainty.CONTRACT,
            CHECKED,
            "The period that a clause is read as is one that its wording states.",
            OWN_WORDS);

    /** The fixed end read is the one written. */
    public static final Rule END_AS_READ = Rule.of(
            "A-CLAUSE-END",
            Certainty.CONTRACT,
            CHECKED,
            "The day of the year on which notice must expire is the one that the clause's wording states.",
            OWN_WORDS);

    /** One length in two forms is one length. */
    public static final Rule ONE_LENGTH = Rule.of(
            "A-CLAUSE-LENGTHS",
            Certainty.CONTRACT,
            CHECKED,
            "A clause that states its length twice states the same length: months are counted by the corresponding date"
                    + " and days one by one, so that no number of days is a number of months.",
            OWN_WORDS,
            DODDS);

    /** Notice by a day is as long as the clause asks. */
    public static final Rule BY_IN_TIME = Rule.of(
            "A-CLAUSE-BY",
            Certainty.CONTRACT,
            CHECKED,
            "Notice given by the day that a clause names is long enough for the end that it names, on either reading of"
                    + " \"not less than\".",
            OWN_WORDS,
            RILEY);

    private ClauseRules() {}
}
