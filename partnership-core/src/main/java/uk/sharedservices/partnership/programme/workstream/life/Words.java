package uk.sharedservices.partnership.programme.workstream.life;

import java.util.List;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.programme.workstream.ProgrammeFinding;
import uk.sharedservices.partnership.programme.workstream.Stage;
import uk.sharedservices.partnership.programme.workstream.Workstream;

/** How stages, moves and findings are put in sentences. */
final class Words {

    private Words() {}

    /** Returns {@code scoping, paused or ceased}; {@code nothing} for none. */
    static String or(List<Stage> stages) {
        if (stages.isEmpty()) {
            return "nothing";
        }
        int end = stages.size() - 1;
        String before = stages.subList(0, end).stream().map(Stage::words).collect(Collectors.joining(", "));
        return (before.isEmpty() ? "" : before + " or ") + stages.get(end).words();
    }

    /** Returns {@code the areas designated for shared social care teams were found not appropriate (July 2022)}. */
    static String found(ProgrammeFinding finding) {
        return finding.areas() + " were " + finding.stage().words()
                + finding.on().map(when -> " (" + when.inWords() + ")").orElse("");
    }

    /** Returns that it is not said whether a workstream is among the areas of a finding. */
    static String openFor(Workstream workstream, ProgrammeFinding finding) {
        String found = found(finding);
        return Character.toUpperCase(found.charAt(0)) + found.substring(1) + "; whether the workstream "
                + workstream.name() + " is among them is not said.";
    }
}
