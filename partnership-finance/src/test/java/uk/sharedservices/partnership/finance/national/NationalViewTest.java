package uk.sharedservices.partnership.finance.national;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.joda.money.Money;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.dsg.grant.GrantAllocation;
import uk.sharedservices.partnership.dsg.grant.GrantBasis;
import uk.sharedservices.partnership.finance.published.DsgAllocations;
import uk.sharedservices.partnership.rule.Answer;

@DisplayName("The balances of all councils at 31 March 2024 side by side")
class NationalViewTest {

    private static final NationalView VIEW = NationalView.published();
    private static final CouncilCode TAMESIDE = CouncilCode.of("E08000008");

    @Test
    @DisplayName(
            "are 106 deficits of £2,141.2m and 42 surpluses of £406.3m, apart, and £1,734.8m as a national total alone")
    void spread() {
        Answer<Distribution> answer = VIEW.distribution();
        Distribution spread = answer.orThrow();

        assertThat(spread.councils()).isEqualTo(150);
        assertThat(List.of(spread.deficits(), spread.surpluses(), spread.nils()))
                .containsExactly(106, 42, 2);
        assertThat(spread.sumOfDeficits()).isEqualTo(Money.parse("GBP 2141159510"));
        assertThat(spread.sumOfSurpluses()).isEqualTo(Money.parse("GBP -406337281"));
        assertThat(spread.nationalNet()).isEqualTo(Money.parse("GBP 1734822229"));
        assertThat(List.of(
                        spread.least(),
                        spread.lowerQuartile(),
                        spread.median(),
                        spread.upperQuartile(),
                        spread.greatest()))
                .extracting(BigDecimal::toPlainString)
                .containsExactly("-11.14", "-0.38", "2.67", "5.86", "22.20");
        assertThat(answer.derivation().sentences())
                .contains("Grants: gross, 2023/24 (update of 20 July 2024).")
                .anyMatch(line -> line.endsWith("[DSG-NATIONAL-SPREAD]"));
    }

    @Test
    @DisplayName(
            "put Tameside, £7.930m or 3.08 % of its grant, at place 72 of 150, with the figures and the rules it rests on")
    void tameside() {
        Answer<Standing> answer = VIEW.standing(TAMESIDE);
        Standing standing = answer.orThrow();

        assertThat(standing.balance()).isEqualTo(Money.parse("GBP 7930453"));
        assertThat(standing.isDeficit()).isTrue();
        assertThat(standing.share()).isEqualTo(new BigDecimal("3.08"));
        assertThat(standing.rank()).isEqualTo(72);
        assertThat(standing.percentile()).isEqualTo(new BigDecimal("52.7"));
        assertThat(answer.derivation().sentences())
                .startsWith(
                        "Where does the balance of Tameside at 31 March 2024 stand among those of all councils?",
                        "Balance at 31 March 2024: a deficit of £7,930,453 (section 251 outturn, line 1.9.3).",
                        "Grant: £257,272,848 (2023/24, gross of recoupment, update of 20 July 2024).",
                        "The balance of Tameside is 3.08 % of its grant. [DSG-SHARE-OF-GRANT]",
                        "By that share it is number 72 of 150, the largest deficit being number 1; 52.7 % of them have a"
                                + " share no larger. [DSG-NATIONAL-RANK]");
    }

    @Test
    @DisplayName(
            "have peers of one type and region: Tameside's are the fifteen metropolitan boroughs in the North West")
    void peers() {
        Answer<Peers> answer = VIEW.peers(TAMESIDE);
        Peers peers = answer.orThrow();

        assertThat(peers.group()).isEqualTo("metropolitan boroughs in the North West");
        assertThat(peers.rank()).isEqualTo(9);
        assertThat(peers.standings())
                .extracting(Standing::name)
                .containsExactlyInAnyOrder(
                        "Bolton",
                        "Bury",
                        "Knowsley",
                        "Liverpool",
                        "Manchester",
                        "Oldham",
                        "Rochdale",
                        "Salford",
                        "Sefton",
                        "St. Helens",
                        "Stockport",
                        "Tameside",
                        "Trafford",
                        "Wigan",
                        "Wirral");
        assertThat(peers.standings()).extracting(Standing::rank).isSorted();
        assertThat(answer.derivation().sentences())
                .anyMatch(line -> line.endsWith("Tameside is number " + peers.rank() + ". [DSG-NATIONAL-PEERS]"));
        assertThat(VIEW.peers(CouncilCode.of("E09000007")).orThrow().group()).isEqualTo("Inner London boroughs");
        assertThat(VIEW.peers(CouncilCode.of("E06000006")).orThrow().group())
                .isEqualTo("unitary authorities in the North West");
    }

    @Test
    @DisplayName("give councils of one share one place, and tell what is known of their returns")
    void ties() {
        Answer<Standing> cumberland = VIEW.standing(CouncilCode.of("E06000063"));
        Standing westmorland = VIEW.standing(CouncilCode.of("E06000064")).orThrow();

        assertThat(cumberland.orThrow().rank()).isEqualTo(107).isEqualTo(westmorland.rank());
        assertThat(cumberland.derivation().sentences())
                .anyMatch(line -> line.startsWith("Known of the return: Cumberland, in its first year,"));
        assertThat(VIEW.standings().get(108).rank()).isEqualTo(109);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "E06000060 | Buckinghamshire is not ranked: No balance at 31 March 2024 was published.",
                "E10000006 | Cumbria is not ranked: It ended on 31 March 2023.",
                "E09000001 | City of London is not ranked: No balance at 31 March 2024 was published.",
                "E07000223 | E07000223 is not among the education authorities held."
            })
    @DisplayName("cannot say where a council stands that is not held, and say why")
    void cannotSay(String code, String reason) {
        CouncilCode council = CouncilCode.of(code);

        assertThat(VIEW.standing(council).inWords(Standing::name)).isEqualTo("Cannot say. " + reason);
        assertThat(VIEW.peers(council)).isInstanceOf(Answer.CannotSay.class);
    }

    @Test
    @DisplayName("lose no council: 150 are ranked, and eight are named with the reason")
    void loseNone() {
        assertThat(VIEW.standings()).hasSize(150);
        assertThat(VIEW.leftOut())
                .extracting(CompleteData.LeftOut::name)
                .containsExactlyInAnyOrder(
                        "City of London",
                        "Isles of Scilly",
                        "Buckinghamshire",
                        "Dorset (Pre LG)",
                        "Poole (Pre LG)",
                        "Bournemouth (Pre LG)",
                        "Cumbria",
                        "Northamptonshire");
    }

    @Test
    @DisplayName("are refused when there is none, when one stands twice, and on mixed bases or publications")
    void refused() {
        AuthorityFigures tameside = CompleteData.published().find(TAMESIDE).orElseThrow();
        AuthorityFigures stockport =
                CompleteData.published().find(CouncilCode.of("E08000007")).orElseThrow();
        DsgAllocations allocations = DsgAllocations.published();

        refuses(List.of(), "authorities must be one or more, but was 0");
        refuses(List.of(tameside, tameside), "authorities must each stand once, but was '2 of which 1 differ'");
        refuses(
                List.of(
                        tameside,
                        withGrant(
                                stockport,
                                allocations
                                        .of(stockport.council(), NationalView.YEAR, GrantBasis.GROSS)
                                        .get(0))),
                "grants set side by side must be of one publication, but was 'update of 20 July 2024 and update of March 2024'");
        refuses(
                List.of(withGrant(
                        stockport,
                        allocations
                                .latest(stockport.council(), NationalView.YEAR, GrantBasis.NET_OF_RECOUPMENT)
                                .orElseThrow())),
                "grants set side by side must be gross of recoupment, but was 'net of recoupment'");
        refuses(
                List.of(withBalance(stockport, Long.MIN_VALUE)),
                "balance of Stockport must be within £1 trillion of nothing, but was -9223372036854775808");
    }

    @Test
    @DisplayName("have no spread where no council has both figures")
    void noSpread() {
        AuthorityFigures tameside = CompleteData.published().find(TAMESIDE).orElseThrow();
        NationalView none = NationalView.of(List.of(new AuthorityFigures(
                tameside.council(),
                tameside.authority(),
                Optional.empty(),
                Optional.empty(),
                tameside.balance(),
                List.of(),
                tameside.plans(),
                List.of())));

        assertThat(none.distribution()).isInstanceOf(Answer.CannotSay.class);
        assertThat(none.standing(TAMESIDE).inWords(Standing::name))
                .isEqualTo("Cannot say. Tameside is not ranked: No grant above nothing was published for 2023/24.");
    }

    private static void refuses(List<AuthorityFigures> authorities, String message) {
        assertThatThrownBy(() -> NationalView.of(authorities))
                .isInstanceOf(InvalidValueException.class)
                .hasMessage(message);
    }

    private static AuthorityFigures withGrant(AuthorityFigures figures, GrantAllocation grant) {
        return new AuthorityFigures(
                figures.council(),
                figures.authority(),
                figures.firstDay(),
                figures.lastDay(),
                figures.balance(),
                List.of(grant),
                figures.plans(),
                figures.flaws());
    }

    private static AuthorityFigures withBalance(AuthorityFigures figures, long pounds) {
        return new AuthorityFigures(
                figures.council(),
                figures.authority(),
                figures.firstDay(),
                figures.lastDay(),
                Optional.of(pounds),
                figures.grants(),
                figures.plans(),
                figures.flaws());
    }
}
