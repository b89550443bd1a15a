package uk.sharedservices.partnership.reporting.chart.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.arrangement.PartnershipState;
import uk.sharedservices.partnership.arrangement.Standing;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;
import uk.sharedservices.partnership.programme.workstream.life.StageStanding;
import uk.sharedservices.partnership.programme.workstream.phase.Phase;
import uk.sharedservices.partnership.programme.workstream.phase.Phases;
import uk.sharedservices.partnership.reporting.chart.sheet.Words;
import uk.sharedservices.partnership.rule.Answer;

/**
 * Workstreams by phase.
 *
 * @param columns  a column for each phase, one for workstreams in none, one for those of which the phase cannot be said; none empty
 *     but those of phases
 */
record Board(List<Column> columns) {

    /** Stands where a phase has no workstream. */
    static final String NONE = "no workstream";

    /**
     * A column.
     *
     * @param name  of the phase, or that there is none
     * @param years  of the phase; empty for what is none
     * @param cards  the workstreams in it
     */
    record Column(String name, String years, List<Card> cards) {

        /** Its name, with the years. */
        String heading() {
            return name + (years.isEmpty() ? "" : " (" + years + ")");
        }
    }

    /**
     * A workstream on the board.
     *
     * @param name  its name
     * @param standing  how it stands on the day
     */
    record Card(String name, Answer<StageStanding> standing) {

        Optional<StageStanding> known() {
            return standing.isAnswered() ? Optional.of(standing.orThrow()) : Optional.empty();
        }

        Optional<Stage> stage() {
            return known().map(StageStanding::stage);
        }

        /** The stage in words, with the stage at which it was paused. */
        String stageInWords() {
            return known().map(at -> at.stage().words()
                            + at.pausedAt().map(stage -> " at " + stage.words()).orElse(""))
                    .orElse("cannot say" + perhaps());
        }

        /** The stages that it may be at, where that is open. */
        private String perhaps() {
            List<String> stages = standing instanceof Answer.CannotSay<StageStanding> open
                    ? open.whatIfs().stream()
                            .map(whatIf -> whatIf.value().stage().words())
                            .distinct()
                            .toList()
                    : List.of();
            return stages.isEmpty() ? "" : ": " + String.join(" or ", stages);
        }

        /** When it came to its stage. */
        String since() {
            return known().map(at -> (at.since().isOneDay() ? "since " : "since a day in ")
                            + at.since().inWords())
                    .orElse("");
        }
    }

    static Board of(Partnership partnership, PartnershipState state) {
        Phases phases = Phases.of(partnership.phases());
        List<Phase> shown = new ArrayList<>();
        List<Card> without = new ArrayList<>();
        List<Card> open = new ArrayList<>();
        List<List<Card>> within = new ArrayList<>();
        for (Phase phase : partnership.phases()) {
            boolean settled =
                    phase.agreed().map(when -> when.perhapsBy(state.day())).orElse(true);
            if (phase.done() && settled) {
                shown.add(phase);
                within.add(new ArrayList<>());
            }
        }
        for (Standing<Workstream, StageStanding> standing : state.workstreams()) {
            Card card = new Card(Words.upperFirst(standing.of().name()), standing.standing());
            Answer<List<Phase>> in = phases.of(standing.of(), state.day());
            if (!in.isAnswered()) {
                open.add(card);
            } else if (in.orThrow().isEmpty()) {
                without.add(card);
            } else {
                in.orThrow().forEach(phase -> within.get(shown.indexOf(phase)).add(card));
            }
        }
        List<Column> columns = new ArrayList<>();
        for (int place = 0; place < shown.size(); place++) {
            columns.add(new Column(shown.get(place).name(), shown.get(place).years(), within.get(place)));
        }
        addUnlessEmpty(columns, "In no phase", without);
        addUnlessEmpty(columns, "Phase cannot be said", open);
        return new Board(columns);
    }

    private static void addUnlessEmpty(List<Column> columns, String name, List<Card> cards) {
        if (!cards.isEmpty()) {
            columns.add(new Column(name, "", cards));
        }
    }
}
