package uk.sharedservices.partnership.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import uk.sharedservices.partnership.web.RunningDemo;

@DisplayName("An answer that is kept")
class KeptAnswersTest extends RunningDemo {

    private static final String NOTICE = "/api/notice?agreement=shared-director-of-education&method=BY_HAND";
    private static final String ON = NOTICE + "&given=2022-11-23";
    private static final String SIX_WEEKS = REFERENCE.replace("\"amount\": 4", "\"amount\": 6");

    @Test
    @DisplayName("is given to who asks the same, and to nobody else")
    void isGivenToWhoAsksTheSame() throws Exception {
        assertThat(lastDay(ON)).isEqualTo("2022-12-21");
        assertThat(lastDay(ON)).isEqualTo("2022-12-21");
        assertThat(lastDay(NOTICE + "&given=2022-11-24")).isEqualTo("2022-12-22");
        assertThat(get("/api/state?asAt=2022-11-23").body()).isNotEqualTo(get(ON).body());
    }

    @Test
    @DisplayName("is of the version that it was reckoned of, and the next version is reckoned anew")
    void isOfOneVersion() throws Exception {
        assertThat(SIX_WEEKS).isNotEqualTo(REFERENCE);
        post(VersionsApiTest.versions("kept"), VersionsApiTest.version(0, "Clerk", "To begin with", REFERENCE));
        post(VersionsApiTest.versions("other"), VersionsApiTest.version(0, "Clerk", "To begin with", SIX_WEEKS));
        assertThat(lastDay(ON + "&of=kept")).isEqualTo("2022-12-21");
        assertThat(lastDay(ON + "&of=other")).isEqualTo("2023-01-04");

        post(VersionsApiTest.versions("kept"), VersionsApiTest.version(1, "Clerk", "Varied", SIX_WEEKS));
        assertThat(lastDay(ON + "&of=kept")).isEqualTo("2023-01-04");
        assertThat(lastDay(ON + "&of=kept&version=1")).isEqualTo("2022-12-21");
    }

    @Test
    @DisplayName(
            "is of the address as it stands in UTF-8: who names another charset is refused, and nothing of that is kept")
    void isOfOneCharset() throws Exception {
        String asked = "/api/lint?text=%C2%A31m+and+%C2%A32m";
        HttpResponse<String> garbled = CLIENT.send(
                request(asked)
                        .header("Content-Type", "text/plain; charset=iso-8859-1")
                        .build(),
                BodyHandlers.ofString());

        assertThat(garbled.statusCode()).isEqualTo(400);
        assertThat(garbled.body()).contains("UTF-8");
        assertThat(get(asked).body()).doesNotContain("Â");
    }

    @Test
    @DisplayName("spares reckoning it")
    void sparesReckoning() {
        AtomicInteger reckoned = new AtomicInteger();
        Supplier<byte[]> answer = () -> new byte[reckoned.incrementAndGet()];
        KeptAnswers answers = new KeptAnswers();
        KeptAnswers.Asked asked =
                new KeptAnswers.Asked("/api/notice", "given=2022-11-23", "an-example", Optional.empty());

        assertThat(answers.answer(asked, answer)).hasSize(1);
        assertThat(answers.answer(asked, answer)).hasSize(1);
        assertThat(reckoned).hasValue(1);
    }

    @Test
    @DisplayName("is let go before there are more than sixteen million bytes of them, and not before")
    void isLetGo() {
        AtomicInteger reckoned = new AtomicInteger();
        KeptAnswers answers = new KeptAnswers();
        for (int time = 0; time < 2; time++) {
            for (int each = 0; each < 40; each++) {
                answers.answer(new KeptAnswers.Asked("/", "" + each, "", Optional.empty()), () -> {
                    reckoned.incrementAndGet();
                    return new byte[1024 * 1024];
                });
            }
        }
        assertThat(reckoned.get()).isBetween(40 + 40 - 16, 80);

        KeptAnswers roomy = new KeptAnswers();
        AtomicInteger few = new AtomicInteger();
        for (int each = 0; each < 16; each++) {
            roomy.answer(new KeptAnswers.Asked("/few", "" + each % 8, "", Optional.empty()), () -> {
                few.incrementAndGet();
                return new byte[1024 * 1024];
            });
        }
        assertThat(few).hasValue(8);
    }

    private String lastDay(String path) throws Exception {
        return json(get(path)).at("/lastDay/value").asText();
    }
}
