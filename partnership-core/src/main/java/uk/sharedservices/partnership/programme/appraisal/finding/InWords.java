package uk.sharedservices.partnership.programme.appraisal.finding;

import java.util.List;

/** Lists of names as sentences give them. */
final class InWords {

    private InWords() {}

    /** Returns {@code A}, {@code A and B}, or {@code A, B and C}. */
    static String listed(List<String> names) {
        int last = names.size() - 1;
        return last < 1
                ? String.join("", names)
                : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
