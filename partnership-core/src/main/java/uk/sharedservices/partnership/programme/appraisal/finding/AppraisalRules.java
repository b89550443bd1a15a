package uk.sharedservices.partnership.programme.appraisal.finding;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/**
 * The rules by which an options appraisal is read.
 *
 * <p>They are practice and no law. The Green Book has multi-criteria analysis for coming to a shortlist, with weights
 * taken from the swing between worst and best on each criterion; it does not have it decide. Its edition of 2022 stood
 * until 5 February 2026.
 */
public final class AppraisalRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation GREEN_BOOK = Citation.of(
            "HM Treasury, The Green Book (2022), chapter 4, and its supplement Use of multi-criteria decision analysis in"
                    + " options appraisal of economic cases (16 May 2024)",
            "https://www.gov.uk/government/publications/green-book-supplementary-guidance-multi-criteria-decision-analysis/"
                    + "use-of-multi-criteria-decision-analysis-in-options-appraisal-of-economic-cases");

    private static final Citation MANUAL = Citation.of(
            "Department for Communities and Local Government, Multi-criteria analysis: a manual (2009), sections 4.7 and"
                    + " 6.2",
            "https://www.betterevaluation.org/tools-resources/multi-criteria-analysis-manual");

    /** The weights make the whole. */
    public static final Rule WEIGHTS = Rule.of(
            "P-WEIGHTS",
            PRACTICE,
            CHECKED,
            "The weights of an appraisal's criteria are shares of one whole: from 0 to 1, and together exactly 1.",
            MANUAL,
            GREEN_BOOK);

    /** The highest weighted score is first. */
    public static final Rule RANKING = Rule.of(
            "P-RANKING",
            PRACTICE,
            CHECKED,
            "Options are ranked by weighted score, each score times the weight of its criterion, added up, the highest"
                    + " first; equal scores share a rank.",
            MANUAL,
            GREEN_BOOK);

    /** A winner leads by the margin. */
    public static final Rule CLEAR_WINNER = Rule.of(
            "P-CLEAR-WINNER",
            PRACTICE,
            CHECKED,
            "An option is the clear winner when it leads every other by at least the margin that the appraisal states, or"
                    + " at all where it states none.",
            MANUAL,
            GREEN_BOOK);

    /** How firm a lead is. */
    public static final Rule FLIP = Rule.of(
            "P-FLIP",
            PRACTICE,
            CHECKED,
            "A lead is as firm as the smallest change that ends it: of one weight, the other weights rescaled in"
                    + " proportion so that all sum to one, or of one score, that brings another option level.",
            MANUAL,
            GREEN_BOOK);

    private AppraisalRules() {}
}
