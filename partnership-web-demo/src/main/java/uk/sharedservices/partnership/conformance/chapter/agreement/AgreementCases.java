package uk.sharedservices.partnership.conformance.chapter.agreement;

import java.util.List;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Kind;

/** The kinds of case about agreements, councils and counting. */
public final class AgreementCases {

    /** The kinds by name, subject by subject. */
    public static final List<Map<String, Kind>> KINDS =
            List.of(NoticeKinds.KINDS, AgreementKinds.KINDS, CountingKinds.KINDS, CouncilKinds.KINDS);

    private AgreementCases() {}
}
