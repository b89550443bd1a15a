package uk.sharedservices.partnership.reporting.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import uk.sharedservices.partnership.reporting.figures.finding.Finding;
import uk.sharedservices.partnership.reporting.figures.finding.Relation;

/** Texts put to the linter. */
final class Lint {

    private Lint() {}

    /** Returns what is found of a relation in a text. */
    static List<Finding> of(Relation relation, String text) {
        return FigureLinter.ofText(text).findings().stream()
                .filter(finding -> finding.relation() == relation)
                .toList();
    }

    /** Returns what is found of a relation in a text that states it once. */
    static Finding one(Relation relation, String text) {
        List<Finding> findings = of(relation, text);

        assertThat(findings).hasSize(1);
        return findings.get(0);
    }

    /** Returns the text of a file beside the tests. */
    static String resource(String name) throws IOException {
        try (InputStream file = Lint.class.getResourceAsStream(name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
