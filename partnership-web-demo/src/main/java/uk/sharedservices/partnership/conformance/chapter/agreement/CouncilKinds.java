package uk.sharedservices.partnership.conformance.chapter.agreement;

import java.time.LocalDate;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.council.register.CouncilSuccession;
import uk.sharedservices.partnership.published.EnglishCouncils;

/** The kind of case about councils that follow one another. */
final class CouncilKinds {

    static final Map<String, Kind> KINDS = Map.of("party", Kind.of(Named.class, CouncilKinds::party));

    private CouncilKinds() {}

    /** Given to {@code party}: the council that an agreement names, and the day on which it is asked who the party is. */
    record Named(CouncilCode council, LocalDate on) {}

    static Got party(Named given) {
        Findings findings = new Findings();
        return findings.got(Map.of(
                "party",
                findings.answer(
                        CouncilSuccession.in(EnglishCouncils.register()).partyOn(given.council(), given.on()))));
    }
}
