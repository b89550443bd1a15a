package uk.sharedservices.partnership.reporting.publish.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.document.SampleReports;
import uk.sharedservices.partnership.reporting.document.Stage;

@DisplayName("A report as HTML")
class HtmlReportTest {

    private static final Report SAMPLE = SampleReports.everyBlock();
    private final HtmlReport html = new HtmlReport();

    @Test
    @DisplayName("is what was looked at and found good")
    void isAsLookedAt() throws IOException {
        String page = html.page(SAMPLE);
        Path written = Files.writeString(Path.of("target", "every-block.html"), page);
        try (InputStream golden =
                Objects.requireNonNull(HtmlReportTest.class.getResourceAsStream("every-block.html"))) {
            assertThat(page)
                    .as("see %s; where it is as it should be, it is the new every-block.html", written)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @Test
    @DisplayName("is the same each time, and the same as it is written")
    void isTheSameEachTime() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        html.write(SAMPLE, out);
        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo(html.page(SAMPLE))
                .isEqualTo(new HtmlReport().page(SAMPLE));
    }

    @Test
    @DisplayName("says DRAFT on a draft and nowhere on a final report, on paper on every page")
    void saysDraft() {
        assertThat(html.page(SAMPLE)).contains("<strong>DRAFT</strong>", "@top-center { content: \"DRAFT\";");
        assertThat(html.page(SAMPLE.at(Stage.FINAL))).doesNotContain("DRAFT");
    }

    @Test
    @DisplayName("keeps what is hostile inert and whole")
    void keepsHostileInert() throws Exception {
        String page = html.page(SampleReports.hostile());
        Document parsed = Jsoup.parse(page);

        assertThat(parsed.select("script, iframe, object, embed, link, base, form, meta[http-equiv]"))
                .isEmpty();
        assertThat(parsed.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .map(Attribute::getKey)
                        .filter(name -> name.startsWith("on")))
                .isEmpty();
        assertThat(parsed.select("[href]")).isEmpty();
        SampleReports.HOSTILE.forEach(hostile -> {
            String[] lines = Inline.printable(hostile).split("\n");
            for (String selector :
                    new String[] {"h2", "p.numbered", "p.caution", "li", "caption", "th", "td", "p.note"}) {
                assertThat(parsed.select(selector).stream().map(HtmlReportTest::text))
                        .as("%s in %s", hostile, selector)
                        .anySatisfy(text -> assertThat(text).contains(lines));
            }
        });
        assertThat(parsed.text())
                .contains(IntStream.range(0, 20_000)
                        .mapToObj(each -> "word" + each)
                        .collect(Collectors.joining(" ")));
        assertThat(DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(page)))
                        .getDocumentElement()
                        .getTagName())
                .as("it is well-formed as XML too")
                .isEqualTo("html");
    }

    @Test
    @DisplayName("links no place that is not on the web, and breaks lines where words do")
    void linksOnlyTheWeb() {
        Document page = Jsoup.parse(html.page(Samples.ofLinesAndLinks()));
        assertThat(page.select("a").eachAttr("href")).containsExactly("https://example.org/a?b=1&c=%E2%9C%93");
        assertThat(page.select("a").eachAttr("rel")).containsExactly("noreferrer");
        assertThat(text(page.select("main > section").get(0))).contains("one\ntwo", "by letter", "by script");
    }

    @Test
    @DisplayName("explains a figure once, under the block that first has it")
    void explainsOnce() {
        Document page = Jsoup.parse(html.page(SAMPLE));
        assertThat(page.select("details > summary").eachText())
                .containsExactly(
                        "How this was reached: What is carried forward?", "How this was reached: When does it end?");
        assertThat(page.select("a.figure").eachAttr("href"))
                .allSatisfy(to -> assertThat(page.select("details > " + to)).hasSize(1));
        assertThat(page.select("#front-sheet ~ details > #note_1")).hasSize(1);
    }

    @Test
    @DisplayName("may stand in another page, its headings as deep as that needs")
    void mayStandInAnotherPage() {
        Document body = Jsoup.parseBodyFragment(html.body(SAMPLE, 3));
        assertThat(body.select("h1, h2, h3, h4, h5, h6").stream().map(Element::normalName))
                .containsExactly("h3", "h3", "h4", "h3");
        assertThat(body.select("html > head > *, main, header, style")).isEmpty();
        assertThat(HtmlReport.style()).contains(".report caption").doesNotContain("@page");
    }

    private static String text(Element element) {
        return element.wholeText();
    }
}
