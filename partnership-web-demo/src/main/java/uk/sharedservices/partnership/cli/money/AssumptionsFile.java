package uk.sharedservices.partnership.cli.money;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.forecast.assumption.ForecastQuestion;
import uk.sharedservices.partnership.finance.forecast.figures.PublishedSpread;
import uk.sharedservices.partnership.finance.simulation.GrowthSpread;
import uk.sharedservices.partnership.validation.Checked;

/**
 * A file of assumptions: a forecast question, and beside its fields {@code spread} with {@code ownMean}, {@code year} and
 * {@code delivery}, if another is meant than that of all authorities.
 *
 * @param question  the question
 * @param spread  how uncertain it is
 */
record AssumptionsFile(ForecastQuestion question, GrowthSpread spread) {

    private static final String SPREAD = "spread";

    static Checked<AssumptionsFile> read(byte[] content, int mostBytes) {
        return PartnershipJson.tree(content, mostBytes).then(AssumptionsFile::read);
    }

    private static Checked<AssumptionsFile> read(JsonNode tree) {
        if (!(tree instanceof ObjectNode object) || !object.has(SPREAD)) {
            return PartnershipJson.read(tree, ForecastQuestion.class)
                    .then(question -> Checked.clean(new AssumptionsFile(question, PublishedSpread.growth())));
        }
        ObjectNode rest = object.deepCopy();
        JsonNode spread = rest.remove(SPREAD);
        return PartnershipJson.read(rest, ForecastQuestion.class)
                .then(question -> PartnershipJson.read(spread, GrowthSpread.class)
                        .then(told -> Checked.clean(new AssumptionsFile(question, told))));
    }
}
