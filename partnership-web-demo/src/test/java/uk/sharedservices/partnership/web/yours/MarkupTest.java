package uk.sharedservices.partnership.web.yours;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.sharedservices.partnership.file.PartnershipFile;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.web.yours.edit.Posting;

/** Holds that what a page is told to show is shown, and is never a part of the page. */
@DisplayName("Markup, expressions and commands in what is saved")
class MarkupTest extends Posting {

    private static final String HURT =
            "<script>alert(1)</script><img src=x onerror=alert(1)>\"><b>in${7*7}{{7*7}}out" + "';DROP TABLE version;--";
    private static final Set<String> IN_WORDS = Set.of(
            "areas", "body", "matter", "meaning", "name", "note", "purpose", "reason", "role", "says", "subject",
            "text", "title", "what", "wording");
    private static final String NAME = "markup";

    @BeforeEach
    void keep() throws Exception {
        if (get("/yours/history?of=" + NAME).statusCode() == 404) {
            for (int base = 0; base < 2; base++) {
                HttpResponse<String> kept =
                        post("/api/partnerships/" + NAME + "/versions", version(base, "version " + base + HURT));
                assertThat(kept.statusCode()).as(kept.body()).isEqualTo(201);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/?of=",
                "/?version=1&of=",
                "/notice?" + QUESTION + "&given=2022-11-23&names=2022-12-31&of=",
                "/decisions?by=E08000008&decided=2022-11-23&prepared=2022-11-01&of=",
                "/decisions/forward?by=E08000008&decided=2022-11-23&published=2022-11-24&callin=5&of=",
                "/decisions/back?by=E08000008&end=2022-12-31&callin=5&prepared=2022-10-20&of=",
                "/money?of=",
                "/money/savings?of=",
                "/money/forecast?of=",
                "/money/place?of=",
                "/money/shares?amount=270000&measure=EQUAL&remainder=LARGEST_REMAINDER&of=",
                "/money/leaving?agreement=shared-director-of-education&by=E08000008&given=2022-11-23&pay=95000"
                        + "&from=2022-11-24&of=",
                "/reports?kind=decision&as-at=2022-11-23&of=",
                "/reports?kind=update&as-at=2022-03-01&of=",
                "/reports?kind=notice&as-at=2022-11-23&serve=2022-11-24&of=",
                "/reports?kind=timetable&as-at=2022-11-23&by=E08000008&decided=2022-11-23&of=",
                "/reports?kind=exit-plan&as-at=2022-11-23&serve=2022-11-24&of=",
                "/reports?kind=dsg&as-at=2022-11-23&of=",
                "/reports?kind=savings&as-at=2022-11-23&of=",
                "/reports?kind=summary&as-at=2022-11-23&of=",
                "/rules?of=",
                "/yours?of=",
                "/yours/history?of=",
                "/yours/compare?from=1&to=2&of=",
                "/yours/edit?of=",
                "/yours/edit?part=title&of=",
                "/yours/edit?part=councils-1&of=",
                "/yours/edit?part=agreements&of=",
                "/yours/edit?part=agreements-0&of=",
                "/yours/edit?part=boards-0&of=",
                "/yours/edit?part=proposals-2&of=",
            })
    @DisplayName("are shown as they were typed by every page about it")
    void areShown(String page) throws Exception {
        isHarmless(get(page + NAME), 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"decision", "update", "dsg", "savings", "summary"})
    @DisplayName("are shown as they were typed by a document that is a page of its own")
    void areShownByADocument(String kind) throws Exception {
        isHarmless(get("/reports?kind=" + kind + "&as-at=2022-11-23&format=html&of=" + NAME), 200);
    }

    @Test
    @DisplayName("are shown as they were typed by the editor: as text, refused, and beside what was saved meanwhile")
    void areShownByTheEditor() throws Exception {
        Document editor = Jsoup.parse(get("/yours/edit?of=" + NAME).body());
        isHarmless(sent(editor, "text"), 200);
        isHarmless(
                save(Map.of("name", HURT, "base", "0", "role", HURT, "reason", HURT, "content", HURT), new byte[0]),
                400);
        editor.select("input[name=base]").val("1");
        editor.select("#role").val(HURT);
        editor.select("#reason").val(HURT);
        isHarmless(sent(editor, "save"), 409);
    }

    @Test
    @DisplayName("are still there as they were saved, and so is all else")
    void areStillThere() throws Exception {
        JsonNode versions = json(get("/api/partnerships/" + NAME + "/versions"));

        assertThat(versions.findValuesAsText("reason")).containsExactly("version 1" + HURT, "version 0" + HURT);
        assertThat(versions.findValuesAsText("role")).containsOnly(HURT);
        assertThat(PartnershipFile.read(get("/yours/file?of=" + NAME).body().getBytes(UTF_8))
                        .orThrow())
                .isEqualTo(PartnershipFile.read(PartnershipJson.write(partnership("version 1" + HURT))
                                .getBytes(UTF_8))
                        .orThrow());
    }

    private static void isHarmless(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
        assertThat(answer.body()).doesNotContain("<script>alert", "<img src=x", "\"><b>in", "in49", "49out");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.text() + page.select("input").eachAttr("value")).contains(HURT);
    }

    private static String version(int base, String words) {
        ObjectNode version = JsonNodeFactory.instance.objectNode();
        version.put("base", base).put("role", HURT).put("reason", words).set("partnership", partnership(words));
        return version.toString();
    }

    private static JsonNode partnership(String words) {
        JsonNode partnership = PartnershipJson.tree(REFERENCE.getBytes(UTF_8), Integer.MAX_VALUE)
                .orThrow();
        append(partnership, words);
        return partnership;
    }

    /** Puts words at the end of every text that is free. */
    private static void append(JsonNode node, String words) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> {
                if (IN_WORDS.contains(field.getKey()) && field.getValue().isTextual()) {
                    boolean isKind = field.getValue().asText().matches("[A-Z_]+");
                    field.setValue(TextNode.valueOf(field.getValue().asText() + (isKind ? "" : " " + words)));
                }
            });
        }
        node.forEach(inner -> append(inner, words));
    }
}
