package uk.sharedservices.partnership.conformance.chapter.programme;

import java.util.LinkedHashMap;
import java.util.Map;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.programme.appraisal.OptionsAppraisal;
import uk.sharedservices.partnership.programme.appraisal.finding.AppraisalFindings;
import uk.sharedservices.partnership.programme.appraisal.finding.Ranking;

/** The kind of case about what follows from an options appraisal. */
final class AppraisalKinds {

    static final Map<String, Kind> KINDS = Map.of("appraisal", Kind.of(Appraised.class, AppraisalKinds::appraised));

    private AppraisalKinds() {}

    /** Given to {@code appraisal}; the appraisal is as a partnership file holds it. */
    record Appraised(OptionsAppraisal appraisal) {}

    static Got appraised(Appraised given) {
        AppraisalFindings found = AppraisalFindings.of(given.appraisal());
        Findings findings = new Findings();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("checks", findings.outcome(found.weights()));
        value.put("ranking", findings.answer(found.ranking(), Ranking::places));
        value.put("winner", findings.answer(found.winner()));
        value.put("flipPoints", findings.answer(found.flipPoints()));
        return findings.got(value);
    }
}
