package uk.sharedservices.partnership.finance.national;

import static uk.sharedservices.partnership.dsg.BalanceInWords.inSentence;
import static uk.sharedservices.partnership.dsg.DsgRules.SHARE_OF_GRANT;
import static uk.sharedservices.partnership.finance.national.NationalRules.PEERS;
import static uk.sharedservices.partnership.finance.national.NationalRules.RANK;
import static uk.sharedservices.partnership.finance.national.NationalRules.SPREAD;
import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.finance.published.DfeAuthority;
import uk.sharedservices.partnership.finance.published.ReturnFlaw;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Input;
import uk.sharedservices.partnership.rule.RecordedWorking;

/**
 * Where a council's balance at 31 March 2024 stands among those of all education authorities, as a share of its gross grant of 2023/24.
 *
 * <p>Every council that has both figures is ranked, 150 of those that ship; the others are named with the reason. Balances are
 * the council's own: only the national totals add them up, deficits and surpluses apart.
 */
public final class NationalView {

    /** The year at whose end the balances stand, and whose grant they are held against. */
    public static final FinancialYear YEAR = FinancialYear.startingIn(2023);

    private final Map<CouncilCode, AuthorityFigures> authorities;
    private final Ranking ranking;

    private NationalView(Map<CouncilCode, AuthorityFigures> authorities, Ranking ranking) {
        this.authorities = authorities;
        this.ranking = ranking;
    }

    /** Returns the view of the authorities that ship. */
    public static NationalView published() {
        return of(AuthorityFigures.published());
    }

    /**
     * Returns the view of some authorities; their order plays no part.
     *
     * @throws uk.sharedservices.partnership.InvalidValueException if there is none, a council stands twice, a balance is beyond £1
     *     trillion, or the grants of 2023/24 are not all gross and of one publication
     */
    public static NationalView of(List<AuthorityFigures> authorities) {
        NationalCheck.of(authorities);
        Map<CouncilCode, AuthorityFigures> byCode = new TreeMap<>();
        authorities.forEach(authority -> byCode.put(authority.council(), authority));
        return new NationalView(byCode, Ranking.of(byCode.values()));
    }

    /** Every council that is ranked, the largest deficit first, equal shares in the order of their codes. */
    public List<Standing> standings() {
        return ranking.standings();
    }

    /** Every authority that is not ranked, in the order of their codes, each with the reason. */
    public List<CompleteData.LeftOut> leftOut() {
        return authorities.values().stream()
                .flatMap(authority -> Ranking.whyNot(authority).stream()
                        .map(reason ->
                                new CompleteData.LeftOut(authority.council(), authority.name(), List.of(reason))))
                .toList();
    }

    /** The place of a council; cannot say for one that is not ranked, with the reason. */
    public Answer<Standing> standing(CouncilCode council) {
        RecordedWorking working = RecordedWorking.of("Where does the balance of " + name(council)
                + " at 31 March 2024 stand" + " among those of all councils?");
        Optional<ShareOfGrant> share = ranking.share(council);
        if (share.isEmpty()) {
            return Answer.cannotSay(working, whyNot(council));
        }
        Standing standing = rank(share.get(), working);
        return new Answer.Determined<>(standing, working.derivation());
    }

    /** The councils of a council's type and region, with their places; cannot say for one that is not ranked. */
    public Answer<Peers> peers(CouncilCode council) {
        RecordedWorking working =
                RecordedWorking.of("Where does " + name(council) + " stand among councils of its type and region?");
        Optional<ShareOfGrant> share = ranking.share(council);
        if (share.isEmpty()) {
            return Answer.cannotSay(working, whyNot(council));
        }
        Standing own = rank(share.get(), working);
        DfeAuthority authority = share.get().authority().authority();
        List<Standing> same = ranking.shares().stream()
                .filter(each -> isPeer(authority, each.authority().authority()))
                .map(each -> ranking.standing(each.authority().council()))
                .toList();
        int rank =
                1 + (int) same.stream().filter(each -> each.rank() < own.rank()).count();
        Peers peers = new Peers(group(authority), same, rank);
        working.step(
                PEERS,
                rank,
                () -> "Of the " + same.size() + " " + peers.group() + " that are ranked, " + own.name() + " is number "
                        + rank + ".");
        return new Answer.Determined<>(peers, working.derivation());
    }

    /** How the balances of all ranked councils are spread; cannot say if none is ranked. */
    public Answer<Distribution> distribution() {
        RecordedWorking working = RecordedWorking.of("How are the balances of all councils at 31 March 2024 spread?");
        if (standings().isEmpty()) {
            return Answer.cannotSay(working, "No council has both a balance and a grant.");
        }
        ranking.publication().ifPresent(publication -> working.from(grants(publication)));
        Distribution spread = ranking.distribution();
        working.step(
                SPREAD,
                spread.median(),
                () -> spread.deficits() + " councils have deficits, together " + pounds(spread.sumOfDeficits()) + "; "
                        + spread.surpluses() + " have surpluses, together "
                        + pounds(spread.sumOfSurpluses().abs()) + "; " + spread.nils()
                        + " have neither; the national total is " + inSentence(spread.nationalNet())
                        + "; half of the councils have a balance of " + spread.median() + " % of their grant or less.");
        return new Answer.Determined<>(spread, working.derivation());
    }

    private Standing rank(ShareOfGrant share, RecordedWorking working) {
        Standing standing = ranking.standing(share.authority().council());
        working.from(new Input(
                        "Balance at 31 March 2024", inSentence(standing.balance()), "section 251 outturn, line 1.9.3"))
                .from(new Input(
                        "Grant",
                        share.allocation().total().toString(),
                        share.allocation().title()));
        share.authority().flaws().stream()
                .filter(flaw -> flaw.series() == ReturnFlaw.Series.BALANCE_2024)
                .forEach(flaw -> working.from(Input.asked("Known of the return", flaw.reason())));
        working.step(
                SHARE_OF_GRANT,
                standing.share(),
                () -> "The balance of " + standing.name() + " is " + standing.share() + " % of its grant.");
        working.step(
                RANK,
                standing.rank(),
                () -> "By that share it is number " + standing.rank() + " of " + standing.of()
                        + ", the largest deficit being number 1; " + standing.percentile()
                        + " % of them have a share no larger.");
        return standing;
    }

    private String name(CouncilCode council) {
        return Optional.ofNullable(authorities.get(council))
                .map(AuthorityFigures::name)
                .orElse(council.value());
    }

    private String whyNot(CouncilCode council) {
        return Optional.ofNullable(authorities.get(council))
                .flatMap(authority -> Ranking.whyNot(authority)
                        .map(reason -> authority.name() + " is not ranked: " + reason.sentence()))
                .orElse(council + " is not among the education authorities held.");
    }

    private static Input grants(String publication) {
        return new Input("Grants", "gross, " + YEAR, publication);
    }

    private static boolean isPeer(DfeAuthority one, DfeAuthority other) {
        return other.type() == one.type() && other.region().equals(one.region());
    }

    private static String group(DfeAuthority authority) {
        String region = authority.region();
        String in = " in " + (region.startsWith("Yorkshire") ? "" : "the ") + region;
        return switch (authority.type()) {
            case INNER_LONDON -> "Inner London boroughs";
            case OUTER_LONDON -> "Outer London boroughs";
            case METROPOLITAN -> "metropolitan boroughs" + in;
            case COUNTY -> "county councils" + in;
            case UNITARY -> "unitary authorities" + in;
        };
    }
}
