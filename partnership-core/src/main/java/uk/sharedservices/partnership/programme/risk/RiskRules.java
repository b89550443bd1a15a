package uk.sharedservices.partnership.programme.risk;

import static uk.sharedservices.partnership.rule.Certainty.PRACTICE;

import uk.sharedservices.partnership.rule.Citation;
import uk.sharedservices.partnership.rule.Rule;

/** The rules that scores of a risk keep to. */
public final class RiskRules {

    private static final String CHECKED = "2026-11-22";

    private static final Citation RISK_SCORES = Citation.of(
            "Original, current and target scores of a risk register, likelihood and impact from 1 to 5 multiplied",
            "https://viralapps.zendesk.com/hc/en-gb/articles/201901381-Risk-scores");

    private static final Citation ORANGE_BOOK = Citation.of(
            "HM Treasury, The Orange Book: Management of Risk, October 2004, on inherent and residual risk",
            "https://studylib.net/doc/26425237/managementofrisk");

    /** What is done about a risk does not raise it. */
    public static final Rule RESIDUAL = Rule.of(
            "K-RESIDUAL",
            PRACTICE,
            CHECKED,
            "The residual score of a risk, likelihood times impact with what is done about it, is not above its inherent score.",
            RISK_SCORES,
            ORANGE_BOOK);

    /** The aim is not above what is reached. */
    public static final Rule TARGET = Rule.of(
            "K-TARGET",
            PRACTICE,
            CHECKED,
            "The target score of a risk, with all that is planned done, is not above its residual score.",
            RISK_SCORES);

    private RiskRules() {}
}
