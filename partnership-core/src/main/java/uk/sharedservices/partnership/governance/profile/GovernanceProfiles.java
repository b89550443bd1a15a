package uk.sharedservices.partnership.governance.profile;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonSerialize;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import uk.sharedservices.partnership.PartnershipStyle;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.governance.callin.CallInAssumption;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;

/** The profiles held, and the assumptions on offer where a call-in rule is not known. No council has two for a day. */
@Value.Immutable
@PartnershipStyle
@JsonSerialize(as = ImmutableGovernanceProfiles.class)
@JsonDeserialize(as = ImmutableGovernanceProfiles.class)
@JsonPropertyOrder({"profiles", "assumptions"})
public interface GovernanceProfiles {

    /** The profiles. */
    List<GovernanceProfile> profiles();

    /** The assumptions offered beside "cannot say". */
    List<CallInAssumption> assumptions();

    /** Returns the profile of a council that covers a day and was checked since; empty if none does. */
    default Optional<GovernanceProfile> on(CouncilCode council, LocalDate day) {
        return of(council).stream()
                .filter(profile -> !day.isBefore(profile.firstDay()) && !day.isAfter(profile.goodTo()))
                .findFirst();
    }

    /** Returns a council's profiles in the order of their days. */
    default List<GovernanceProfile> of(CouncilCode council) {
        return profiles().stream()
                .filter(profile -> profile.council().equals(council))
                .sorted(Comparator.comparing(GovernanceProfile::firstDay))
                .toList();
    }

    /** Refuses two profiles of a council for a day, all that overlap at once. */
    @Value.Check
    default void check() {
        List<Fault> faults = new ArrayList<>();
        for (int later = 0; later < profiles().size(); later++) {
            GovernanceProfile profile = profiles().get(later);
            for (int index = 0; index < later; index++) {
                GovernanceProfile other = profiles().get(index);
                if (profile.council().equals(other.council()) && overlap(profile, other)) {
                    faults.add(new Fault(
                            "$.profiles[" + later + "]",
                            "must cover no day that another profile of " + profile.name() + " covers",
                            "overlaps $.profiles[" + index + "]"));
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    private static boolean overlap(GovernanceProfile one, GovernanceProfile other) {
        return startsBy(one, other) && startsBy(other, one);
    }

    private static boolean startsBy(GovernanceProfile one, GovernanceProfile end) {
        return end.lastDay().map(last -> !one.firstDay().isAfter(last)).orElse(true);
    }

    /** Returns a new builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds them. */
    final class Builder extends ImmutableGovernanceProfiles.Builder {}
}
