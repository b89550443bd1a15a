package uk.sharedservices.partnership.governance.committee;

import static java.util.stream.Collectors.joining;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.CALL_IN;
import static uk.sharedservices.partnership.governance.committee.CommitteeRules.CONSULTED;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;
import uk.sharedservices.partnership.rule.Rule;
import uk.sharedservices.partnership.shape.Key;

/**
 * A council's overview and scrutiny committee, as a party to what the partnership decides: consulted before a decision, and
 * able to call in an executive one after it.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableScrutinyCommittee.class)
@JsonDeserialize(as = ImmutableScrutinyCommittee.class)
@JsonPropertyOrder({"id", "council", "name", "consultations"})
public interface ScrutinyCommittee extends Fact {

    /** What a scrutiny committee may look at. */
    enum Matter {
        /** A proposal that is still to be decided. */
        PROPOSAL("a proposal still to be decided"),
        /** A decision of the executive that is made and not implemented. */
        EXECUTIVE_DECISION("a decision of the executive, made and not implemented"),
        /** A decision of the executive that is implemented. */
        IMPLEMENTED_DECISION("a decision of the executive that is implemented"),
        /** A resolution of an advisory board. It is no decision of the executive, so that there is nothing to call in. */
        BOARD_RESOLUTION("a resolution of an advisory board");

        private final String words;

        Matter(String words) {
            this.words = words;
        }

        /** The matter in plain words. */
        public String words() {
            return words;
        }

        private List<ScrutinyPower> powers() {
            return switch (this) {
                case PROPOSAL -> List.of(ScrutinyPower.COMMENT);
                case EXECUTIVE_DECISION ->
                    List.of(
                            ScrutinyPower.REVIEW,
                            ScrutinyPower.RECOMMEND_RECONSIDERATION,
                            ScrutinyPower.REFER_TO_COUNCIL);
                case IMPLEMENTED_DECISION, BOARD_RESOLUTION -> List.of(ScrutinyPower.REVIEW);
            };
        }
    }

    /** The name by which the partnership refers to it. */
    @Key
    ScrutinyCommitteeId id();

    /** The council whose committee it is. */
    CouncilCode council();

    /** The name members would recognise, or what a document calls it. */
    @NotBlank
    String name();

    /** On what it was or is to be consulted, as far as is known. */
    List<Consultation> consultations();

    /**
     * Returns the consultations that surely took place on or before a day. To be shown beside a decision of that day: a
     * promise to consult, or a consultation of a month that is not over, must not pass for one that was held.
     */
    default List<Consultation> consultedBy(LocalDate day) {
        return consultations().stream()
                .filter(consultation -> consultation.status().isDone())
                .filter(consultation ->
                        consultation.on().filter(on -> on.surelyBy(day)).isPresent())
                .toList();
    }

    /**
     * Answers what the committee may do about a matter: be consulted before a decision, call in after it.
     *
     * <p>Whether call-in is still open, and whether the constitution keeps the decision from it, is another question, for
     * {@code governance.decision.CallIn}.
     *
     * @param matter  what it looks at
     * @return its powers, determined; none of them is to decide
     */
    default Answer<List<ScrutinyPower>> powersOver(Matter matter) {
        Rule rule = matter == Matter.PROPOSAL ? CONSULTED : CALL_IN;
        RecordedWorking working = RecordedWorking.of("What may " + name() + " do about " + matter.words() + "?")
                .from(new Input("Scrutiny committee", name(), standing()));
        List<ScrutinyPower> powers = matter.powers();
        boolean callIn = powers.stream().anyMatch(ScrutinyPower::isCallIn);
        working.step(
                rule,
                powers,
                () -> "Of " + matter.words() + ": it may "
                        + powers.stream().map(ScrutinyPower::words).collect(joining("; "))
                        + (callIn ? ", while call-in is open." : ". There is nothing that it could call in."));
        return new Answer.Determined<>(powers, working.derivation());
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds scrutiny committees. */
    final class Builder extends ImmutableScrutinyCommittee.Builder {}
}
