package uk.sharedservices.partnership.programme.workstream.life;

import static uk.sharedservices.partnership.programme.workstream.Stage.APPROVED;
import static uk.sharedservices.partnership.programme.workstream.Stage.AWAITING_DECISIONS;
import static uk.sharedservices.partnership.programme.workstream.Stage.BUSINESS_CASE;
import static uk.sharedservices.partnership.programme.workstream.Stage.CEASED;
import static uk.sharedservices.partnership.programme.workstream.Stage.FOUND_NOT_APPROPRIATE;
import static uk.sharedservices.partnership.programme.workstream.Stage.IMPLEMENTING;
import static uk.sharedservices.partnership.programme.workstream.Stage.LIVE;
import static uk.sharedservices.partnership.programme.workstream.Stage.OPTIONS_APPRAISAL;
import static uk.sharedservices.partnership.programme.workstream.Stage.PAUSED;
import static uk.sharedservices.partnership.programme.workstream.Stage.SCOPING;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.sharedservices.partnership.programme.workstream.Stage;

/**
 * Where a workstream may go from where it is: the one table of moves.
 *
 * <p>Forward it goes a stage at a time, for each stage makes what the next one needs: scoping the areas to appraise, the
 * appraisal the option to make a case for, the case what the councils decide on. It may go back as far as it must until it is
 * implemented, for members shape proposals before they decide, and a council may refer one back or look at it again. What is
 * being put in place or runs does not become a proposal again: it is paused or ceased, and what replaces it is another
 * workstream. Sharing can turn out not to be appropriate at any stage: the report of 23 November 2022 found so of areas
 * whatever stage they had reached.
 */
public final class LegalMoves {

    private static final List<Stage> AT_ANY_STAGE = List.of(PAUSED, CEASED, FOUND_NOT_APPROPRIATE);

    private static final Map<Stage, List<Stage>> TABLE = table();

    private LegalMoves() {}

    private static Map<Stage, List<Stage>> table() {
        Map<Stage, List<Stage>> table = new EnumMap<>(Stage.class);
        put(table, SCOPING, OPTIONS_APPRAISAL);
        put(table, OPTIONS_APPRAISAL, BUSINESS_CASE, SCOPING);
        put(table, BUSINESS_CASE, AWAITING_DECISIONS, OPTIONS_APPRAISAL, SCOPING);
        put(table, AWAITING_DECISIONS, APPROVED, BUSINESS_CASE, OPTIONS_APPRAISAL, SCOPING);
        put(table, APPROVED, IMPLEMENTING, AWAITING_DECISIONS, BUSINESS_CASE, OPTIONS_APPRAISAL, SCOPING);
        put(table, IMPLEMENTING, LIVE);
        put(table, LIVE);
        table.put(PAUSED, List.of(CEASED, FOUND_NOT_APPROPRIATE)); // and back to where it was paused
        table.put(CEASED, List.of());
        table.put(FOUND_NOT_APPROPRIATE, List.of());
        return table;
    }

    private static void put(Map<Stage, List<Stage>> table, Stage from, Stage... to) {
        List<Stage> moves = new ArrayList<>(List.of(to));
        moves.addAll(AT_ANY_STAGE);
        table.put(from, Collections.unmodifiableList(moves));
    }

    /**
     * Returns where a workstream may go whose stage is not recorded: it begins with scoping. Whatever stage it has reached, it
     * may end; a pause is not offered, for nobody could tell where to take it up again.
     */
    public static List<Stage> fromTheStart() {
        return List.of(SCOPING, CEASED, FOUND_NOT_APPROPRIATE);
    }

    /**
     * Returns where a workstream may go from a stage: first forward, then back, then aside and to an end.
     *
     * @param stage  the stage it is at
     * @param pausedAt  where it was paused, if it is paused and that is known
     * @return the stages; none from an end
     */
    public static List<Stage> from(Stage stage, Optional<Stage> pausedAt) {
        List<Stage> moves = new ArrayList<>();
        if (stage == PAUSED) {
            pausedAt.ifPresent(moves::add);
        }
        moves.addAll(TABLE.getOrDefault(stage, List.of()));
        return Collections.unmodifiableList(moves);
    }
}
