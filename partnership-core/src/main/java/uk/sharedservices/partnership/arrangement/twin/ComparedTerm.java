package uk.sharedservices.partnership.arrangement.twin;

import java.util.List;
import uk.sharedservices.partnership.rule.Rule;

/**
 * One term on which the papers of one arrangement are compared.
 *
 * @param rule  the rule by which they are
 * @param term  the term, such as {@code how it may be ended}
 * @param sides  what each paper says of it
 * @param verdict  whether they agree
 * @param explanation  why, in sentences
 */
public record ComparedTerm(Rule rule, String term, List<Side> sides, Verdict verdict, String explanation) {

    /** Copies the sides. */
    public ComparedTerm {
        sides = List.copyOf(sides);
    }

    /**
     * What one paper says.
     *
     * @param paper  which paper, such as {@code the secondment}
     * @param says  what it says; that it is not known, if it is not
     * @param standing  how that is known and from where; blank if it is not known
     */
    public record Side(String paper, String says, String standing) {

        static Side unknown(String paper, String what) {
            return new Side(paper, what, "");
        }

        /** Returns {@code the secondment: ends on 31 March 2023 (recorded, B, paragraph 2.9)}. */
        @Override
        public String toString() {
            return paper + ": " + says + (standing.isEmpty() ? "" : " (" + standing + ")");
        }
    }

    /** Whether the papers agree on a term. */
    public enum Verdict {
        /** They do. */
        AGREE("agree"),
        /** They do not, and the explanation says what follows. */
        MISMATCH("do not agree"),
        /** One side's term is not known. */
        CANNOT_SAY("cannot be compared");

        private final String words;

        Verdict(String words) {
            this.words = words;
        }

        /** The verdict in plain words. */
        public String words() {
            return words;
        }
    }
}
