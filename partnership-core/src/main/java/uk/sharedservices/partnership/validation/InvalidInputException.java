package uk.sharedservices.partnership.validation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Input that could not be accepted, with every fault found in it. */
public final class InvalidInputException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Fault> faults;

    /** Returns the exception for these faults; its message lists them sorted by path, a line each. */
    public InvalidInputException(List<Fault> faults) {
        super(faults.stream().sorted().map(Fault::toString).collect(Collectors.joining(System.lineSeparator())));
        this.faults = new ArrayList<>(faults);
        Collections.sort(this.faults);
    }

    /** The faults, sorted by path. */
    public List<Fault> faults() {
        return List.copyOf(faults);
    }
}
