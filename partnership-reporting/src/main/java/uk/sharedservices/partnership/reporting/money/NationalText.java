package uk.sharedservices.partnership.reporting.money;

import static uk.sharedservices.partnership.money.MoneyInWords.pounds;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.BalanceInWords;
import uk.sharedservices.partnership.finance.national.Distribution;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.national.Peers;
import uk.sharedservices.partnership.finance.national.Standing;
import uk.sharedservices.partnership.finance.published.Credits;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.rule.Derivation;

/** Prints where a council's grant balance stands among those of all councils, and among its peers. */
public final class NationalText {

    private NationalText() {}

    /** Returns a council's place as a page of its own, with how it was reached and the sources, the last line ended too. */
    public static String print(NationalView view, CouncilCode council) {
        PlainText page = new PlainText().line("Dedicated Schools Grant balances of all councils, 31 March 2024");
        addTo(page, view, council);
        return page.derivations(derivations(view, council), List.of())
                .section("Sources", sources())
                .print();
    }

    /** Adds a council's place to a page: a sentence, a table of its peers and the spread of all councils. */
    public static void addTo(PlainText page, NationalView view, CouncilCode council) {
        Answer<Standing> standing = view.standing(council);
        page.section("Place among councils at 31 March 2024", List.of(standing.inWords(NationalText::sentence)));
        Answer<Peers> peers = view.peers(council);
        if (peers.isAnswered()) {
            page.section(heading(peers.orThrow()), table(peers.orThrow(), council));
        }
        page.section("All councils", spread(view.distribution()));
    }

    /** Returns how the answers of a council's place were reached, for the page that it is added to. */
    public static List<Derivation> derivations(NationalView view, CouncilCode council) {
        return List.of(
                view.standing(council).derivation(),
                view.peers(council).derivation(),
                view.distribution().derivation());
    }

    /** Returns the lines that the licences of the figures ask for, and where they are from. */
    public static List<String> sources() {
        return Credits.lines(Credits.of(
                "dsg-balances-2024.csv", "dsg-allocations.csv", "dfe-authorities.csv", "english-councils.csv"));
    }

    private static String sentence(Standing standing) {
        return standing.name() + " carried " + BalanceInWords.inSentence(standing.balance()) + " at 31 March 2024, "
                + standing.share().abs() + " % of its gross grant of " + pounds(standing.grant())
                + " for " + NationalView.YEAR + ". By that share it is number " + standing.rank() + " of "
                + standing.of()
                + " councils, number 1 having the largest deficit as a share of its grant";
    }

    private static String heading(Peers peers) {
        return "Among the " + peers.standings().size() + " " + peers.group() + ": number " + peers.rank();
    }

    private static List<String> table(Peers peers, CouncilCode council) {
        List<String> lines = new ArrayList<>();
        lines.add("Rank  Council                              Balance, £m   Of grant   (deficit positive)");
        peers.standings().stream().map(peer -> row(peer, council)).forEach(lines::add);
        return lines;
    }

    private static String row(Standing peer, CouncilCode council) {
        return String.format(
                        Locale.UK,
                        "%4d  %-36s %12s %10s %%",
                        peer.rank(),
                        peer.name(),
                        String.format(
                                Locale.UK, "%.3f", peer.balance().getAmount().movePointLeft(6)),
                        peer.share().toPlainString())
                + (peer.council().equals(council) ? "  <" : "");
    }

    private static List<String> spread(Answer<Distribution> answer) {
        return answer.isAnswered() ? spread(answer.orThrow()) : List.of(answer.inWords(Distribution::toString));
    }

    private static List<String> spread(Distribution spread) {
        return List.of(
                spread.deficits() + " councils in deficit, together " + pounds(spread.sumOfDeficits()) + "; "
                        + spread.surpluses() + " in surplus, together "
                        + pounds(spread.sumOfSurpluses().abs()) + "; " + spread.nils() + " with neither.",
                "As a share of the grant, deficit positive: least " + spread.least() + " %, lower quartile "
                        + spread.lowerQuartile() + " %, median " + spread.median() + " %, upper quartile "
                        + spread.upperQuartile() + " %, greatest " + spread.greatest() + " %.",
                "National total: " + BalanceInWords.inSentence(spread.nationalNet())
                        + ". It is no council's: no council's surplus meets another's deficit.");
    }
}
