package uk.sharedservices.partnership.governance.callin;

import static uk.sharedservices.partnership.rule.Certainty.CONTRACT;
import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;
import static uk.sharedservices.partnership.rule.Certainty.SETTLED;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules of call-in. */
public final class CallInRules {

    private static final String CHECKED = "2026-11-21";
    private static final Citation ACT = Citation.of(
            "Local Government Act 2000 s9F",
            "https://legislation.gov.uk/ukpga/2000/22/part/1A/chapter/2/crossheading/overview-and-scrutiny-committees/data.xht?view=snippet&wrap=true");

    /** The length of call-in is the constitution's. */
    public static final Rule R10 = Rule.of(
            "R10",
            CONTRACT,
            CHECKED,
            "An executive decision that scrutiny may call in waits for the working days that the council's constitution"
                    + " sets; no statute sets their number, who may call in, or when the decision takes effect.",
            ACT,
            Citation.of("The constitution of the council"));

    /** What cannot be called in. */
    public static final Rule NOT_CALLABLE = Rule.of(
            "R10-NONE",
            SETTLED,
            CHECKED,
            "Only decisions of the executive can be called in; one of the full council or a committee takes effect when it"
                    + " is made.",
            ACT,
            Citation.of("Stockport, decision of the council of 21 February 2019, effective the same day"));

    /** What a constitution keeps from call-in. */
    public static final Rule EXEMPT = Rule.of(
            "R10-EXEMPT",
            CONTRACT,
            CHECKED,
            "A decision of a class that the constitution keeps from call-in takes effect when it is made.",
            Citation.of("The constitution of the council"));

    /** A recommendation is not a decision. */
    public static final Rule RECOMMENDATION = Rule.of(
            "R10-RECOMMENDATION",
            PRACTICE,
            CHECKED,
            "A recommendation is no executive decision: it has no effect and cannot be called in; the resolution that"
                    + " accepts it can.",
            Citation.of(
                    "Gloucestershire County Council, call-in procedure rules, rule 1.3",
                    "https://www.gloucestershire.gov.uk/constitution/part-4-call-in-procedure-rules/4-call-in-procedure/"));

    private CallInRules() {}
}
