package uk.sharedservices.partnership.council.register;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules about councils and who follows them. */
public final class CouncilRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation ACT = Citation.of(
            "Local Government and Public Involvement in Health Act 2007 ss7, 10, 11 and 16",
            "https://www.legislation.gov.uk/ukpga/2007/28/part/1");

    private static final Citation STRUCTURAL_CHANGES =
            Citation.of("SI 2008/2176 regs 1, 2, 6 and 12", "https://www.legislation.gov.uk/uksi/2008/2176");

    private static final Citation MERGED_DISTRICTS =
            Citation.of("SI 2018/1128 reg 1", "https://www.legislation.gov.uk/uksi/2018/1128");

    /** Who the party is after. */
    public static final Rule SUCCESSOR = Rule.of(
            "C-SUCCESSOR",
            SETTLED,
            CHECKED,
            "Where a council is dissolved, the council that takes its place is the party from the next day; where several"
                    + " take it, the one that their agreement, an award or the order gives the agreement to; a council that"
                    + " becomes the only one for its county goes on as the same council.",
            ACT,
            STRUCTURAL_CHANGES,
            MERGED_DISTRICTS);

    /** As the register has it. */
    public static final Rule REGISTER = Rule.of(
            "C-REGISTER",
            PRACTICE,
            CHECKED,
            "A council is recorded by the code, the name and the DfE code that the register of English councils has for it.",
            Citation.of(
                    "mySociety, UK Local Authority Names and Codes",
                    "https://github.com/mysociety/uk_local_authority_names_and_codes"),
            Citation.of("Department for Education, Local Authority Interactive Tool, codes of local authorities"));

    /** Parties last as long as the term. */
    public static final Rule PARTY = Rule.of(
            "C-PARTY",
            SETTLED,
            CHECKED,
            "Each council that an agreement names as a party is there on every day of its term; where one is dissolved in"
                    + " the term, another is the party from the next day.",
            ACT,
            STRUCTURAL_CHANGES,
            MERGED_DISTRICTS);

    private CouncilRules() {}
}
