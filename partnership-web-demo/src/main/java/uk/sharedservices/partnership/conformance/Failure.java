package uk.sharedservices.partnership.conformance;

import java.util.List;

/**
 * A case that failed.
 *
 * @param id  the case
 * @param reason  what was expected and what was got, or what is wrong with the case
 * @param derivation  how the answer was reached, a sentence each; none if there was no answer
 */
public record Failure(String id, String reason, List<String> derivation) {

    /** Returns the failure as it is printed. */
    @Override
    public String toString() {
        String end = System.lineSeparator();
        return "FAILED " + id + end + reason + end
                + (derivation.isEmpty() ? "" : "    " + String.join(end + "    ", derivation) + end);
    }
}
