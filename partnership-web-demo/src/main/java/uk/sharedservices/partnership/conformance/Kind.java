package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.function.Function;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;

/** A kind of case: what it is given and how it is answered. */
interface Kind {

    /** Answers what a case is given, or says what is wrong with it. */
    Checked<Got> answer(JsonNode given);

    /** The kinds that the library answers, by name. */
    Map<String, Kind> KNOWN = Map.of(
            "notice-expiry", of(NoticeKinds.Expiry.class, NoticeKinds::expiry),
            "latest-notice", of(NoticeKinds.Latest.class, NoticeKinds::latest),
            "notice-validity", of(NoticeKinds.Validity.class, NoticeKinds::validity),
            "deemed-service", of(ServiceKinds.Deemed.class, ServiceKinds::deemed),
            "working-day-shift", of(NoticeKinds.Shift.class, NoticeKinds::shift),
            "publication-deadline", of(DecisionKinds.PublicationDeadline.class, DecisionKinds::publicationDeadline),
            "earliest-after-notice", of(DecisionKinds.EarliestAfterNotice.class, DecisionKinds::earliestAfterNotice),
            "call-in", of(DecisionKinds.CalledIn.class, DecisionKinds::callIn),
            "reconcile", of(MoneyKinds.Reconcile.class, MoneyKinds::reconcile));

    private static <G> Kind of(Class<G> given, Function<G, Got> answer) {
        return node -> PartnershipJson.read(node, given).then(clean -> Checked.clean(answer.apply(clean)));
    }
}
