package uk.sharedservices.partnership.reporting.figures.relation.sum;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a sum is in the movement of a balance. */
enum Role {
    /** What the year opened with. */
    BROUGHT_FORWARD(
            "what was brought forward",
            "brought[- ]forward|b/f(?![a-z])|opening (?:deficit|surplus|balance)" + "|carried[- ]forward from"),
    /** What the year added. */
    IN_YEAR(
            "what the year added",
            "in[- ]year|overspen\\w{1,6}|underspen\\w{1,6}|over spen\\w{1,4}|under spen\\w{1,4}"),
    /** What the year closed with. */
    CARRIED_FORWARD(
            "what is carried forward",
            "carried[- ]forward|carry[- ]forward|c/f(?![a-z])"
                    + "|closing (?:deficit|surplus|balance)|year[- ]end (?:deficit|surplus|balance)");

    private static final Pattern ANY = Pattern.compile("(?<![a-z])(?:(" + BROUGHT_FORWARD.pattern + ")|("
            + IN_YEAR.pattern + ")|(" + CARRIED_FORWARD.pattern + "))");

    private final String words;
    private final String pattern;

    Role(String words, String pattern) {
        this.words = words;
        this.pattern = pattern;
    }

    /** The role as a clause: {@code what the year added}. */
    String words() {
        return words;
    }

    /** Returns a matcher of the words for any role. */
    static Matcher in(String wording) {
        return ANY.matcher(wording);
    }

    /** Returns the role whose words were matched. */
    static Role matched(Matcher matcher) {
        return matcher.group(1) != null ? BROUGHT_FORWARD : matcher.group(2) != null ? IN_YEAR : CARRIED_FORWARD;
    }

    /** Returns the role that the heading of a row tells; empty if it tells none, or several. */
    static Optional<Role> headed(String heading) {
        Matcher matcher = in(heading);
        Optional<Role> role = Optional.empty();
        while (matcher.find()) {
            Role here = matched(matcher);
            if (role.filter(before -> before != here).isPresent()) {
                return Optional.empty();
            }
            role = Optional.of(here);
        }
        return role;
    }
}
