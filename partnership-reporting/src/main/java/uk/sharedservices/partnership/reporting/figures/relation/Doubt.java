package uk.sharedservices.partnership.reporting.figures.relation;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words that let figures be right which do not seem to agree.
 *
 * <p>Whoever writes "net of a transfer" or "on average" has more terms in mind than are printed.
 */
public enum Doubt {
    /** Words beside a balance that tell of further terms of its movement. */
    OF_A_MOVEMENT(
            "transfer\\w{0,4}|safety valve|contribut\\w{0,5}|adjust\\w{0,6}|restate\\w{0,3}|write-off\\w?|written off"
                    + "|clawback|prior[- ]year|early years adjustment|planned use|use of (?:the )?reserves?|external|grant received"
                    + "|respectively|excluding|net of|before|drawdown|drawn down|repa(?:id|yment\\w?)|corrected|correction\\w?"),
    /** Words beside a change that tell of a rate or an average. */
    OF_A_CHANGE("each|per|annual(?:ly)?|a year|average|cumulative|respectively|real terms|compound|cash terms|combined"
            + "|surplus\\w{0,2} .{0,60}deficit|deficit\\w? .{0,60}surplus"),
    /** Words beside a sum that tell of other terms or of part of one. */
    OF_A_SUM(
            "each|per|average|respectively|including|excluding|excludes|includes|net of|remain\\w{0,4}|share of|half|part of"
                    + "|some of|most of|of which|rose|fell|increas\\w{0,4}|reduc\\w{0,5}|compared|against|budget|instead of|further"
                    + "|other|was|were|already");

    private final Pattern words;

    Doubt(String words) {
        this.words = Pattern.compile("(?<![a-z])(?:" + words + ")(?![a-z])");
    }

    /** Returns why a difference that is seen in a sentence may be none; empty if nothing says so. */
    public Optional<String> in(String wording) {
        Matcher matcher = words.matcher(wording);
        return matcher.find()
                ? Optional.of("The words \"" + matcher.group().replaceAll("<.\\d+>", "…")
                        + "\" leave room for more than is printed.")
                : Optional.empty();
    }
}
