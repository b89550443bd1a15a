package uk.sharedservices.partnership.web.chosen;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;
import uk.sharedservices.partnership.validation.InvalidInputException;
import uk.sharedservices.partnership.web.store.Draft;
import uk.sharedservices.partnership.web.store.PartnershipName;

/**
 * A version as someone sends it, by a page or by a program: both are held to the same.
 *
 * @param name  the short name, which no example may have
 * @param base  the number of the version it was made from, 0 for a new partnership
 * @param title  what the file calls the partnership
 * @param content  the text of the file
 * @param role  the post that saves it
 * @param reason  why
 */
public record Proposed(String name, int base, String title, String content, String role, String reason) {

    private static final PartnershipName NAMELESS = PartnershipName.of("nameless");

    /** Returns it ready to be saved; or every fault, each with the name of the component as its path. */
    public Checked<Draft> draft(Instant savedAt) {
        List<Fault> faults = new ArrayList<>();
        PartnershipName named = named(faults).orElse(NAMELESS);
        try {
            Draft draft = new Draft(named, base, title, content, role, reason, savedAt);
            return faults.isEmpty() ? Checked.clean(draft) : new Checked.Faulty<>(faults);
        } catch (InvalidInputException refused) {
            faults.addAll(refused.faults());
            return new Checked.Faulty<>(faults);
        }
    }

    private Optional<PartnershipName> named(List<Fault> faults) {
        try {
            PartnershipName named = PartnershipName.of(name);
            if (Partnerships.exampleFile(name).isPresent()) {
                faults.add(new Fault("name", "must be another than the examples have", "was '" + name + "'"));
            }
            return Optional.of(named);
        } catch (InvalidValueException refused) {
            faults.add(new Fault("name", refused.mustHold(), refused.found()));
            return Optional.empty();
        }
    }
}
