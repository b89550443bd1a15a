package uk.sharedservices.partnership.conformance.chapter.money;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.conformance.kind.Findings;
import uk.sharedservices.partnership.conformance.kind.Got;
import uk.sharedservices.partnership.conformance.kind.Kind;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.national.CompleteData;
import uk.sharedservices.partnership.finance.national.Distribution;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.national.Peers;
import uk.sharedservices.partnership.finance.national.Standing;
import uk.sharedservices.partnership.finance.published.DsgBalances;

/** The kinds of case about all education authorities side by side. */
final class NationalKinds {

    static final Map<String, Kind> KINDS = Map.of(
            "national-standing", Kind.of(OfCouncil.class, NationalKinds::standing),
            "national-spread", Kind.of(OfAll.class, NationalKinds::spread));

    private NationalKinds() {}

    /** Given to {@code national-standing}. */
    record OfCouncil(CouncilCode council) {}

    /** Given to {@code national-spread}: the day of the balances. */
    record OfAll(LocalDate asAt) {

        OfAll {
            if (!asAt.equals(DsgBalances.DAY)) {
                throw InvalidValueException.of("asAt", "must be the day of the balances held, " + DsgBalances.DAY, asAt)
                        .at("asAt");
            }
        }
    }

    static Got standing(OfCouncil given) {
        Findings findings = new Findings();
        NationalView view = NationalView.published();
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("standing", findings.answer(view.standing(given.council()), NationalKinds::form));
        value.put("peers", findings.answer(view.peers(given.council()), NationalKinds::form));
        value.putAll(findings.outcome(CompleteData.published().check(given.council())));
        return findings.got(value);
    }

    static Got spread(OfAll given) {
        Findings findings = new Findings();
        return findings.got(
                Map.of("spread", findings.answer(NationalView.published().distribution(), NationalKinds::form)));
    }

    private static Map<String, Object> form(Standing standing) {
        return Map.of(
                "rank", standing.rank(),
                "of", standing.of(),
                "share", standing.share().toPlainString(),
                "percentile", standing.percentile().toPlainString());
    }

    private static Map<String, Object> form(Peers peers) {
        return Map.of(
                "group", peers.group(),
                "rank", peers.rank(),
                "councils", peers.standings().stream().map(Standing::council).toList());
    }

    private static Map<String, Object> form(Distribution spread) {
        Map<String, Object> form = new LinkedHashMap<>();
        form.put("councils", spread.councils());
        form.put("deficits", spread.deficits());
        form.put("surpluses", spread.surpluses());
        form.put("nils", spread.nils());
        form.put("sumOfDeficits", spread.sumOfDeficits().getAmount().toPlainString());
        form.put("sumOfSurpluses", spread.sumOfSurpluses().getAmount().toPlainString());
        form.put("nationalNet", spread.nationalNet().getAmount().toPlainString());
        form.put(
                "shares",
                Stream.of(
                                spread.least(),
                                spread.lowerQuartile(),
                                spread.median(),
                                spread.upperQuartile(),
                                spread.greatest())
                        .map(BigDecimal::toPlainString)
                        .toList());
        return form;
    }
}
