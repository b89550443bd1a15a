package uk.sharedservices.partnership.conformance.chapter.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.agreement.LegalBasis;
import uk.sharedservices.partnership.agreement.ServiceLevelAgreement;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.Capacity;
import uk.sharedservices.partnership.council.Council;
import uk.sharedservices.partnership.governance.authority.WhoDecides;
import uk.sharedservices.partnership.governance.decided.CouncilDecision;
import uk.sharedservices.partnership.governance.implementation.Implementation;

/** The kinds of case about who must decide, and about how far what was decided is carried out. */
final class AuthorityKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "who-decides", Kind.of(Asked.class, AuthorityKinds::whoDecides),
            "implementation", Kind.of(CarriedOut.class, AuthorityKinds::carriedOut));

    private AuthorityKinds() {}

    /**
     * Given to {@code who-decides}.
     *
     * @param council  the council, as a partnership file has it
     * @param agreement  the agreement that is asked about, as a partnership file has it, if there is one yet
     * @param basis  the power that one still to be made is to rest on, if that is known
     * @param functions  whose functions it is to be about; none where that is not known
     */
    record Asked(
            Council council,
            Optional<ServiceLevelAgreement> agreement,
            Optional<LegalBasis> basis,
            List<Capacity> functions) {}

    static Got whoDecides(Asked given) {
        WhoDecides who = WhoDecides.in(given.council());
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put(
                "toMake",
                findings.answer(given.agreement()
                        .map(who::toMake)
                        .orElseGet(() -> who.toMake(given.basis(), given.functions()))));
        given.agreement().ifPresent(agreement -> value.put("toEnd", findings.answer(who.toEnd(agreement))));
        return findings.got(value);
    }

    /** Given to {@code implementation}; the decision is as a partnership file holds it. */
    record CarriedOut(CouncilDecision decision, LocalDate asAt) {}

    static Got carriedOut(CarriedOut given) {
        Findings findings = new Findings();
        return findings.got(
                Map.of("progress", findings.answer(new Implementation(given.decision()).standingOn(given.asAt()))));
    }
}
