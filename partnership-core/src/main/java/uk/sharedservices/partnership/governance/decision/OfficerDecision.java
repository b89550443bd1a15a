package uk.sharedservices.partnership.governance.decision;

import static uk.sharedservices.partnership.governance.decision.DecisionRules.OFFICER_COUNCIL;
import static uk.sharedservices.partnership.governance.decision.DecisionRules.OFFICER_EXECUTIVE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.DecisionMaker;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/** What an officer must record of a decision. Two regimes: one for executive functions, one for the council's own. */
public final class OfficerDecision {

    /** How a decision of the council came to an officer, and what it does. */
    public enum Ground {
        /** Delegated by specific express authorisation. */
        EXPRESS_AUTHORISATION("it was delegated by specific express authorisation"),
        /** Under a general authorisation: it grants a permission or licence. */
        PERMISSION_OR_LICENCE("it grants a permission or licence"),
        /** Under a general authorisation: it affects the rights of an individual. */
        RIGHTS_OF_AN_INDIVIDUAL("it affects the rights of an individual"),
        /** Under a general authorisation: it awards a contract or spends materially. */
        CONTRACT_OR_MATERIAL_SPENDING(
                "it awards a contract or incurs expenditure that materially affects the council's finances"),
        /** Under a general authorisation, and it does none of these. */
        OTHER("it was made under a general authorisation and does none of what must be recorded");

        private final String words;

        Ground(String words) {
            this.words = words;
        }

        /** The ground in plain words. */
        public String words() {
            return words;
        }
    }

    /**
     * What is to be recorded.
     *
     * @param required  whether a record is required
     * @param contents  what the record holds
     * @param keep  the papers that are then kept; empty if none
     */
    public record Duty(boolean required, List<String> contents, List<Requirement> keep) {

        /** Takes copies. */
        public Duty {
            contents = List.copyOf(contents);
            keep = List.copyOf(keep);
        }
    }

    private OfficerDecision() {}

    /**
     * Returns what an officer must record.
     *
     * @param maker  an officer, for the executive or for the council
     * @param ground  for the council, how the decision came to the officer and what it does; not asked for the executive
     * @return the duty; "cannot say" for the council without a ground
     * @throws InvalidValueException if the decision maker is no officer
     */
    public static Answer<Duty> duty(DecisionMaker maker, Optional<Ground> ground) {
        if (!maker.isOfficer()) {
            throw InvalidValueException.of("decision maker", "must be an officer", maker.words());
        }
        RecordedWorking working =
                RecordedWorking.of("What must the officer record?").from(Input.asked("Decision of", maker.words()));
        if (maker.capacity() == Capacity.EXECUTIVE) {
            working.step(
                    OFFICER_EXECUTIVE,
                    true,
                    () -> "An executive decision of an officer is recorded and published as soon as reasonably"
                            + " practicable.");
            return new Answer.Determined<>(
                    new Duty(
                            true,
                            List.of(
                                    "the decision and its date",
                                    "the reasons",
                                    "the alternatives considered and rejected",
                                    "any conflict of interest declared by an executive member consulted",
                                    "any dispensation granted for it"),
                            List.of(Requirement.KEEP_EXECUTIVE_RECORD, Requirement.KEEP_EXECUTIVE_BACKGROUND_PAPERS)),
                    working.derivation());
        }
        if (ground.isEmpty()) {
            working.step(OFFICER_COUNCIL, "", () -> "Whether a record is required depends on how it was delegated.");
            return Answer.cannotSay(
                    working, "How the decision was delegated to the officer, and what it does, is not known.");
        }
        boolean required = ground.get() != Ground.OTHER;
        working.step(
                OFFICER_COUNCIL,
                required,
                () -> (required ? "A record is required: " : "No record is required: ")
                        + ground.get().words() + ".");
        List<String> contents = new ArrayList<>();
        if (required) {
            contents.add("the date of the decision");
            contents.add("the decision and the reasons");
            contents.add("the alternatives considered and rejected");
        }
        if (ground.get() == Ground.EXPRESS_AUTHORISATION) {
            contents.add("any conflict of interest that a member of the body declared");
        }
        return new Answer.Determined<>(
                new Duty(
                        required,
                        contents,
                        required
                                ? List.of(Requirement.KEEP_OFFICER_RECORD, Requirement.KEEP_OFFICER_BACKGROUND_PAPERS)
                                : List.of()),
                working.derivation());
    }
}
