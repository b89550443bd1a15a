package uk.sharedservices.partnership.governance.proposal;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import uk.sharedservices.partnership.shape.Identifies;
import uk.sharedservices.partnership.shape.Slug;

/**
 * The name by which a partnership refers to a proposal put to its councils, such as {@code end-shared-director}.
 *
 * @param value  the name
 */
@Identifies("the id of a proposal")
public record ProposalId(@JsonValue String value) implements Comparable<ProposalId> {

    /** Refuses anything but small letters and digits joined by hyphens. */
    @JsonCreator
    public ProposalId {
        Slug.check("proposal id", value);
    }

    /** Returns the id. */
    public static ProposalId of(String value) {
        return new ProposalId(value);
    }

    @Override
    public int compareTo(ProposalId other) {
        return value.compareTo(other.value);
    }

    /** Returns the id itself. */
    @Override
    public String toString() {
        return value;
    }
}
