package uk.sharedservices.partnership.conformance.chapter;

import java.time.LocalDate;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.governance.joint.CouncilDecision;
import uk.sharedservices.partnership.governance.joint.Implementation;

/** The kinds of case about who must decide, and about how far what was decided is carried out. */
final class AuthorityKinds {

    static final Map<String, Kind> KINDS =
            Map.of("implementation", Kind.of(CarriedOut.class, AuthorityKinds::carriedOut));

    private AuthorityKinds() {}

    /** Given to {@code implementation}; the decision is as a partnership file holds it. */
    record CarriedOut(CouncilDecision decision, LocalDate asAt) {}

    static Got carriedOut(CarriedOut given) {
        Findings findings = new Findings();
        return findings.got(
                Map.of("progress", findings.answer(new Implementation(given.decision()).standingOn(given.asAt()))));
    }
}
