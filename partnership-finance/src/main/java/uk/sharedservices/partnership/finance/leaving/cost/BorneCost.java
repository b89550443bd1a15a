package uk.sharedservices.partnership.finance.leaving.cost;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.finance.sharing.Weight;
import uk.sharedservices.partnership.validation.NotBlankIfGiven;

/** A cost that one council bears alone, or that several share. */
public interface BorneCost {

    /** What it is for, such as {@code pay of the Director of Education} or {@code pension strain}. */
    @NotBlank
    String what();

    /** The council that bears it alone, if one does. */
    Optional<@NotBlankIfGiven String> paidBy();

    /** The shares by which this cost is borne, if they are others than the agreed ones. */
    List<Weight> shares();
}
