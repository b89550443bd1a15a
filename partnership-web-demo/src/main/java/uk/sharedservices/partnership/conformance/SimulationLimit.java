package uk.sharedservices.partnership.conformance;

import com.fasterxml.jackson.databind.JsonNode;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.Fault;

/** How much cases may simulate where anyone can ask for it: on a server, not on the command line. */
final class SimulationLimit {

    private static final String SIMULATION = "simulation";
    private static final int MOST_RUNS = 10_000;

    /** Runs times questions, of all cases of a file. */
    private static final int MOST_IN_ALL = 100_000;

    private SimulationLimit() {}

    /** Returns what a case is given, or the fault that it asks for too much. */
    static Checked<JsonNode> ofCase(String kind, JsonNode given) {
        return kind.equals(SIMULATION) && isBeyond(runs(given), asked(given))
                ? Checked.faulty(fault("$.given.runs"))
                : Checked.clean(given);
    }

    /** Returns a file of vectors, or the fault that its cases ask for too much. */
    static Checked<JsonNode> ofFile(JsonNode file) {
        double most = 0;
        double inAll = 0;
        for (JsonNode each : file.path("cases")) {
            if (each.path("kind").asText("").equals(SIMULATION)) {
                most = Math.max(most, runs(each.path("given")));
                inAll += asked(each.path("given"));
            }
        }
        return isBeyond(most, inAll) ? Checked.faulty(fault("$.cases")) : Checked.clean(file);
    }

    private static boolean isBeyond(double runs, double inAll) {
        return runs > MOST_RUNS || inAll > MOST_IN_ALL;
    }

    private static double runs(JsonNode given) {
        return given.path("runs").asDouble(0);
    }

    private static double asked(JsonNode given) {
        return Math.max(0, runs(given)) * Math.max(1, given.path("questions").size());
    }

    private static Fault fault(String path) {
        return new Fault(
                path,
                "must ask for at most 10,000 runs, and at most 100,000 runs times questions in all",
                "asks for more");
    }
}
