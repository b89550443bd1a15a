package uk.sharedservices.partnership.agreement.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.calendar.When;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.fact.Fact;

/** Something that parties agreed on a day. It counts only if everyone whose agreement it takes agreed. */
public interface Agreed extends Fact {

    /** The day it was agreed. */
    LocalDate agreedOn();

    /** The councils whose agreement is recorded. */
    @Size(min = 1, message = "must name a council or more")
    List<CouncilCode> agreedBy();

    /** Why, in a phrase or more. */
    @NotBlank
    String reason();

    /** The day on which it was agreed. */
    @Override
    default Optional<When> knownFrom() {
        return done() ? Optional.of(When.on(agreedOn())) : Optional.empty();
    }

    /** Returns those of the councils whose agreement is not recorded. */
    default List<CouncilCode> notAgreedBy(Collection<CouncilCode> entitled) {
        return entitled.stream()
                .filter(council -> !agreedBy().contains(council))
                .toList();
    }
}
