package uk.sharedservices.partnership.governance.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.FactStatus;
import uk.sharedservices.partnership.governance.callin.CallInRule;
import uk.sharedservices.partnership.governance.publication.Requirement;
import uk.sharedservices.partnership.period.clear.ClearDayPolicy;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/**
 * The parts of a council's constitution on which dates depend, as they stood from a day to a day.
 *
 * <p>What is not known stays unset, and a question that needs it is answered "cannot say". A profile inferred from
 * published records covers the days of those records and no others.
 */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableGovernanceProfile.class)
@JsonDeserialize(as = ImmutableGovernanceProfile.class)
@JsonPropertyOrder({
    "council",
    "name",
    "firstDay",
    "lastDay",
    "status",
    "checkedOn",
    "reviewBy",
    "evidence",
    "callIn",
    "clearDays",
    "keyDecisions",
    "note"
})
public interface GovernanceProfile {

    /** The council. */
    CouncilCode council();

    /** Its name. */
    @NotBlank
    String name();

    /** The first day it covers. */
    LocalDate firstDay();

    /** The last day it covers, inclusive; empty if it goes on. */
    Optional<LocalDate> lastDay();

    /** How it is known. */
    FactStatus status();

    /** The day on which its evidence was last read. */
    LocalDate checkedOn();

    /** The day by which its evidence is to be read again, past which it is stale; a year after it was read, if not given. */
    Optional<LocalDate> reviewBy();

    /** What it rests on, a sentence each. */
    @Size(min = 1, message = "must hold a sentence or more")
    List<@NotBlank String> evidence();

    /** How long a decision waits for scrutiny, if known. */
    Optional<CallInRule> callIn();

    /** Which days the council counts as clear days, where its own rules say so. */
    List<ClearDayChoice> clearDays();

    /** From which sums it treats a decision as key, if a source states them. */
    Optional<KeyDecisionThresholds> keyDecisions();

    /** A remark for the reader, such as why a rule is unset. */
    Optional<@NotBlankIfGiven String> note();

    /** The last day it can answer for: the last it covers, and no later than its evidence is fresh. */
    default LocalDate goodTo() {
        LocalDate fresh = reviewBy().orElse(checkedOn().plusYears(1));
        return lastDay().filter(last -> last.isBefore(fresh)).orElse(fresh);
    }

    /** Returns the policies the council has chosen. */
    default Map<Requirement, ClearDayPolicy> chosenPolicies() {
        return clearDays().stream().collect(Collectors.toMap(ClearDayChoice::requirement, ClearDayChoice::policy));
    }

    /** Returns {@code inferred from records, checked on 2026-11-21}. */
    default String standing() {
        return status().words() + ", checked on " + checkedOn();
    }

    /** Refuses days out of order, and two policies for one requirement. */
    @Value.Check
    default void check() {
        if (goodTo().isBefore(firstDay())) {
            throw InvalidValueException.of(
                    "governance profile", "must not end, or be stale, before its first day " + firstDay(), goodTo());
        }
        if (clearDays().stream().map(ClearDayChoice::requirement).distinct().count()
                < clearDays().size()) {
            throw InvalidValueException.of(
                    "governance profile", "must choose one clear-day policy for a requirement", clearDays());
        }
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds profiles. */
    final class Builder extends ImmutableGovernanceProfile.Builder {}
}
