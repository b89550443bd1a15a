package uk.sharedservices.partnership.programme.workstream.life;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.sharedservices.partnership.programme.workstream.Stage;

@DisplayName("The table of moves")
class LegalMovesTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "SCOPING, options appraisal | paused | ceased | found not appropriate",
        "OPTIONS_APPRAISAL, business case | scoping | paused | ceased | found not appropriate",
        "BUSINESS_CASE, awaiting decisions | options appraisal | scoping | paused | ceased | found not appropriate",
        "AWAITING_DECISIONS, approved | business case | options appraisal | scoping | paused | ceased"
                + " | found not appropriate",
        "APPROVED, implementing | awaiting decisions | business case | options appraisal | scoping | paused | ceased"
                + " | found not appropriate",
        "IMPLEMENTING, live | paused | ceased | found not appropriate",
        "LIVE, paused | ceased | found not appropriate",
        "PAUSED, ceased | found not appropriate",
        "CEASED, ",
        "FOUND_NOT_APPROPRIATE, "
    })
    @DisplayName(
            "goes forward by one, back until implemented, aside and to an end from anywhere, and nowhere from an end")
    void table(Stage from, String to) {
        assertThat(LegalMoves.from(from, Optional.empty()).stream()
                        .map(Stage::words)
                        .toList())
                .isEqualTo(to == null ? List.of() : List.of(to.split(" \\| ", -1)));
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("leads to approved from awaiting decisions and from a pause there only")
    void approvedFromOnePlace(Stage from) {
        assertThat(LegalMoves.from(from, Optional.empty()).contains(Stage.APPROVED))
                .isEqualTo(from == Stage.AWAITING_DECISIONS);
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    @DisplayName("gives back the stage at which a workstream was paused, and that stage alone")
    void pauseGivesBack(Stage pausedAt) {
        EnumSet<Stage> open = EnumSet.copyOf(LegalMoves.from(Stage.PAUSED, Optional.of(pausedAt)));
        open.removeIf(stage -> !stage.isOnPath());

        assertThat(open).isEqualTo(pausedAt.isOnPath() ? EnumSet.of(pausedAt) : EnumSet.noneOf(Stage.class));
        assertThat(LegalMoves.from(Stage.LIVE, Optional.of(pausedAt))).doesNotContain(Stage.LIVE);
    }

    @Test
    @DisplayName("begins with scoping, and lets a workstream end whose stage nobody recorded")
    void start() {
        assertThat(LegalMoves.fromTheStart()).containsExactly(Stage.SCOPING, Stage.CEASED, Stage.FOUND_NOT_APPROPRIATE);
    }
}
