package uk.sharedservices.partnership.finance.sharing.key;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import java.util.List;
import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules by which a key is measured again. */
public final class KeyRules {

    private static final String CHECKED = "2026-11-22";

    /** Within the tolerance the key stays. */
    public static final Rule TOLERANCE = Rule.of(
            "M-KEY-TOLERANCE",
            PRACTICE,
            CHECKED,
            "The key of a shared cost stays in use until the share of a council, as measured again, has moved from it by more"
                    + " than the tolerance; a move of just the tolerance leaves it; a tolerance of 3% is read as percentage"
                    + " points of share, an assumption, for the source does not say of what, and the reading as per cent of the"
                    + " share before is told where it differs.",
            Citation.of(
                    "South Hams and West Devon, reports to audit committees, 10 March 2022 and 28 March 2024: staff cost"
                            + " by nine-month caseload, changed only if it moves by more than 3%"));

    /** Only part of a move takes effect. */
    public static final Rule DAMPED = Rule.of(
            "M-KEY-DAMPED",
            PRACTICE,
            CHECKED,
            "Where the agreement damps a new key, each council's share moves by the stated part of the way to its share as"
                    + " measured.",
            Citation.of(
                    "Worcestershire Regulatory Services, reallocation by activity, damped",
                    "https://moderngovwebpublic.bromsgrove.gov.uk/mgAi.aspx?ID=14443"));

    /** Every rule of this class. */
    public static final List<Rule> ALL = List.of(TOLERANCE, DAMPED);

    private KeyRules() {}
}
