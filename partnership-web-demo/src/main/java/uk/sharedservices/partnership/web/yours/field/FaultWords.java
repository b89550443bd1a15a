package uk.sharedservices.partnership.web.yours.field;

import java.util.List;
import uk.sharedservices.partnership.validation.Fault;

/** What is wrong with a file, in the words of its fields. */
public final class FaultWords {

    private FaultWords() {}

    /** Returns {@code Agreements, 1: Notice clause: Period: Amount must be given, but is missing}. */
    public static String sentence(Fault fault) {
        return sentence(fault, Steps.WHOLE);
    }

    /** Returns the same as it is told on the page of a part: {@code Notice clause: Period: Amount must be given, ...}. */
    public static String sentence(Fault fault, Steps part) {
        return words(fault, part) + " " + fault.mustHold() + ", but " + fault.found();
    }

    /** Returns what is at fault, as it is told on the page of a part. */
    public static String words(Fault fault, Steps part) {
        Steps at = Steps.ofPath(fault.path());
        return Words.path(at, at.isIn(part) ? part : Steps.WHOLE);
    }

    /** Returns how many faults are in a part. */
    public static int countIn(Steps part, List<Fault> faults) {
        return (int) faults.stream()
                .filter(fault -> Steps.ofPath(fault.path()).isIn(part))
                .count();
    }
}
