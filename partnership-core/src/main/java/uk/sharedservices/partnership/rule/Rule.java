package uk.sharedservices.partnership.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * A rule that an answer rests on.
 *
 * @param id  stable name, such as {@code R2}
 * @param statement  the rule in one sentence
 * @param citations  the authorities, at least one
 * @param certainty  how far it can be relied on
 * @param checkedOn  the day the authorities were last read
 */
public record Rule(String id, String statement, List<Citation> citations, Certainty certainty, LocalDate checkedOn) {

    private static final Pattern ID = Pattern.compile("[A-Z][A-Za-z0-9-]*");

    /** Refuses a rule without an id, a sentence or a citation. */
    public Rule {
        citations = List.copyOf(citations);
        if (!ID.matcher(id).matches()) {
            throw InvalidValueException.of("rule id", "must be letters and digits after a capital", id);
        }
        if (!statement.endsWith(".")) {
            throw InvalidValueException.of("statement of rule " + id, "must be a sentence", statement);
        }
        if (citations.isEmpty()) {
            throw InvalidValueException.of("rule " + id, "must cite at least one authority", "none");
        }
    }

    /**
     * Returns a rule.
     *
     * @param id  stable name
     * @param certainty  how far it can be relied on
     * @param checkedOn  the day the authorities were read, as {@code YYYY-MM-DD}
     * @param statement  the rule in one sentence
     * @param citations  the authorities
     * @return the rule
     */
    public static Rule of(String id, Certainty certainty, String checkedOn, String statement, Citation... citations) {
        return new Rule(id, statement, List.of(citations), certainty, LocalDate.parse(checkedOn));
    }

    /** Returns the authorities in one line: {@code Dodds v Walker [1981] 1 WLR 1027; ...}. */
    public String authorities() {
        return citations.stream().map(Citation::authority).collect(Collectors.joining("; "));
    }

    /** Returns {@code Rule R2 (settled law): ... Dodds v Walker [1981] 1 WLR 1027.} */
    @Override
    public String toString() {
        return "Rule " + id + " (" + certainty.words() + "): " + statement + " " + authorities() + ".";
    }
}
