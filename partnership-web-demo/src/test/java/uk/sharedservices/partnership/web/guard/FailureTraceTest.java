package uk.sharedservices.partnership.web.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What the log tells of a failure")
class FailureTraceTest {

    @Test
    @DisplayName("is where it came from, on one line, and nothing that was typed")
    void noContent() {
        Exception typed = new IllegalStateException(
                "typed by a user\n12:00:00 ERROR forged", new IllegalArgumentException("secret"));

        assertThat(FailureTrace.of(typed))
                .startsWith("failed: java.lang.IllegalStateException at ")
                .contains("; caused by java.lang.IllegalArgumentException at ", "FailureTraceTest.noContent")
                .doesNotContain("typed by a user", "forged", "secret", "\n");
    }
}
