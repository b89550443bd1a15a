package uk.sharedservices.partnership.council;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.Arrays;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.InvalidValueException;

/**
 * Who can decide for a council. A programme board is not among them: it advises, and every decision goes through each
 * council's own governance.
 */
public enum DecisionMaker {
    /** The executive, or a committee of it, at a meeting; a cabinet. */
    EXECUTIVE("the executive", Capacity.EXECUTIVE, true),
    /** One member of the executive, without a meeting. */
    EXECUTIVE_MEMBER("a member of the executive", Capacity.EXECUTIVE, false),
    /** An officer who discharges a function of the executive. */
    OFFICER_FOR_EXECUTIVE("an officer, for the executive", Capacity.EXECUTIVE, false),
    /** A joint committee all of whose members are executive members. */
    EXECUTIVE_JOINT_COMMITTEE("a joint committee of executive members", Capacity.EXECUTIVE, true),
    /** The full council. */
    FULL_COUNCIL("the full council", Capacity.COUNCIL, true),
    /** A committee or sub-committee of the council, or a joint committee not wholly of executive members. */
    COMMITTEE("a committee of the council", Capacity.COUNCIL, true),
    /** An officer who discharges a function of the council. */
    OFFICER_FOR_COUNCIL("an officer, for the council", Capacity.COUNCIL, false);

    private final String words;
    private final Capacity capacity;
    private final boolean meets;

    DecisionMaker(String words, Capacity capacity, boolean meets) {
        this.words = words;
        this.capacity = capacity;
        this.meets = meets;
    }

    /**
     * Returns the decision maker of a name, such as {@code EXECUTIVE}.
     *
     * @param name  the name, as files give it
     * @return the decision maker
     * @throws InvalidValueException if there is none of that name, a board or a scrutiny committee among them
     */
    @JsonCreator
    public static DecisionMaker named(String name) {
        return Arrays.stream(values())
                .filter(maker -> maker.name().equals(name))
                .findFirst()
                .orElseThrow(() -> InvalidValueException.of(
                        "decision maker",
                        "must be one of "
                                + Arrays.stream(values()).map(Enum::name).collect(Collectors.joining(", "))
                                + " (a board advises and a scrutiny committee reviews: neither decides for a council, and what"
                                + " it asks for is a recommendation)",
                        name));
    }

    /** Who it is, in plain words. */
    public String words() {
        return words;
    }

    /** The capacity in which it decides. */
    public Capacity capacity() {
        return capacity;
    }

    /** Whether it decides at meetings, which have notices, agendas and papers. */
    public boolean meets() {
        return meets;
    }

    /** Whether it is an officer. */
    public boolean isOfficer() {
        return this == OFFICER_FOR_EXECUTIVE || this == OFFICER_FOR_COUNCIL;
    }
}
