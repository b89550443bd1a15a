package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/**
 * The outcome of running a file of vectors.
 *
 * @param passed  how many cases passed
 * @param failures  the cases that failed; a file that cannot be read is one of them
 * @param leftOut  how many cases were of kinds not asked for
 * @param exercises  for each case that passed, the rules that it exercises
 */
public record ConformanceRun(int passed, List<Failure> failures, int leftOut, List<Exercise> exercises) {

    private static final String FORMAT = "partnership-vectors/1";
    /** The largest file accepted, in bytes. */
    public static final int MOST_BYTES = 20 * 1024 * 1024;

    /** Returns the names of the kinds that the library answers, sorted. */
    public static List<String> knownKinds() {
        return Kinds.KNOWN.keySet().stream().sorted().toList();
    }

    /** Returns the outcome of running nothing. */
    public static ConformanceRun none() {
        return new ConformanceRun(0, List.of(), 0, List.of());
    }

    /** Takes copies. */
    public ConformanceRun {
        failures = List.copyOf(failures);
        exercises = List.copyOf(exercises);
    }

    /**
     * Runs a file.
     *
     * @param name  what to call it
     * @param file  its bytes
     * @param kinds  the kinds to run; all if empty
     * @return the outcome
     */
    public static ConformanceRun of(String name, byte[] file, Set<String> kinds) {
        return of(name, PartnershipJson.tree(file, MOST_BYTES), kinds);
    }

    /** Runs a file as a server does it, which refuses one that simulates more than it does for anyone. */
    public static ConformanceRun onServer(String name, byte[] file) {
        return of(name, PartnershipJson.tree(file, MOST_BYTES).then(SimulationLimit::ofFile), Set.of());
    }

    private static ConformanceRun of(String name, Checked<JsonNode> file, Set<String> kinds) {
        Checked<List<VectorCase>> cases = file.then(ConformanceRun::cases);
        if (!(cases instanceof Checked.Clean<List<VectorCase>> clean)) {
            String reason = cases.faults().stream().map(Fault::toString).collect(Collectors.joining(" "));
            return new ConformanceRun(0, List.of(new Failure(name, reason, List.of())), 0, List.of());
        }
        List<VectorCase> asked = clean.value().stream()
                .filter(each -> kinds.isEmpty() || kinds.contains(each.kind()))
                .toList();
        List<VectorCase.Ran> ran = asked.stream().map(VectorCase::run).toList();
        List<Failure> failures = ran.stream()
                .map(VectorCase.Ran::failure)
                .flatMap(Optional::stream)
                .toList();
        return new ConformanceRun(
                asked.size() - failures.size(),
                failures,
                clean.value().size() - asked.size(),
                ran.stream()
                        .map(VectorCase.Ran::exercise)
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** Returns both outcomes as one. */
    public ConformanceRun and(ConformanceRun other) {
        List<Failure> bothFailures = new ArrayList<>(failures);
        bothFailures.addAll(other.failures);
        List<Exercise> bothExercises = new ArrayList<>(exercises);
        bothExercises.addAll(other.exercises);
        return new ConformanceRun(passed + other.passed, bothFailures, leftOut + other.leftOut, bothExercises);
    }

    private static Checked<List<VectorCase>> cases(JsonNode file) {
        JsonNode format = file.path("format");
        if (!format.asText("").equals(FORMAT)) {
            return Checked.faulty(new Fault(
                    "$.format", "must be '" + FORMAT + "'", format.isMissingNode() ? "is missing" : "was " + format));
        }
        JsonNode cases = file.path("cases");
        if (!cases.isArray()) {
            return Checked.faulty(new Fault("$.cases", "must be a list", "is none"));
        }
        List<VectorCase> found = new ArrayList<>();
        for (int index = 0; index < cases.size(); index++) {
            found.add(new VectorCase("$.cases[" + index + "]", cases.get(index)));
        }
        return Checked.clean(found);
    }
}
