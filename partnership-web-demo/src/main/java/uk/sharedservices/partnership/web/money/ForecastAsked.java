package uk.sharedservices.partnership.web.money;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.simulation.kernel.SimulationSettings;
import uk.sharedservices.partnership.web.form.Field;
import uk.sharedservices.partnership.web.form.Form;
import uk.sharedservices.partnership.web.page.PageRequest;

/**
 * What a forecast is asked to assume, and how it is run.
 *
 * @param options  what is assumed instead of what published figures say
 * @param level  the balance of which the chance that it is passed is told
 * @param settings  how it is run
 * @param address  the address that asks for the very same figures
 */
record ForecastAsked(ForecastOptions options, Pounds level, SimulationSettings settings, String address) {

    /** The most runs of one council for which a page waits. */
    static final int MOST_AT_ONCE = 10_000;

    private static final List<String> NAMES =
            List.of("council", "years", "growth", "price", "uplift", "saving", "delivery", "level", "runs", "seed");
    private static final Map<String, Field> FIELDS =
            NAMES.stream().collect(Collectors.toMap(name -> name, name -> new Field(name, "The " + name)));

    /** What is filled in before anything is asked. */
    static Map<String, String> usual(int runs) {
        return Map.of("years", "5", "runs", String.valueOf(runs), "seed", "1");
    }

    /** Reads it; empty if the form has mistakes. */
    static Optional<ForecastAsked> read(PageRequest request, MoneyPart part) {
        Form form = request.form();
        Optional<Integer> years = form.value("years", "The years", Typed::count);
        Optional<Percent> growth = form.value("growth", "The growth of plans", Typed::percent);
        Optional<Percent> price = form.value("price", "The rise in what a plan costs", Typed::percent);
        Optional<Percent> uplift = form.value("uplift", "The uplift of the block", Typed::percent);
        Optional<Pounds> saving = form.value("saving", "The saving in each year", Typed::wholePounds);
        Optional<Percent> delivery = form.value("delivery", "The share of the saving delivered", Typed::percent);
        Optional<Pounds> level = form.value("level", "The level", Typed::wholePounds);
        Optional<Integer> runs = form.value("runs", "The number of runs", Typed::count);
        Optional<Long> seed = form.value("seed", "The seed", Typed::whole);
        if (!form.isSound()) {
            return Optional.empty();
        }
        Optional<ForecastOptions> options = Asking.ask(
                form,
                FIELDS,
                "years",
                () -> ForecastOptions.builder()
                        .years(years.orElse(5))
                        .growth(growth)
                        .price(price)
                        .uplift(uplift)
                        .saving(saving)
                        .delivery(delivery)
                        .build());
        Optional<SimulationSettings> settings = Asking.ask(
                form, FIELDS, "runs", () -> SimulationSettings.of(seed.orElse(1L), runs.orElse(MOST_AT_ONCE)));
        return options.flatMap(assumed -> settings.map(
                run -> new ForecastAsked(assumed, level.orElse(Pounds.NONE), run, address(request, part))));
    }

    private static String address(PageRequest request, MoneyPart part) {
        return part.address() + "?" + request.chosen().query()
                + NAMES.stream()
                        .filter(name -> !request.form().value(name).isEmpty())
                        .map(name -> "&" + name + "="
                                + URLEncoder.encode(request.form().value(name), StandardCharsets.UTF_8))
                        .collect(Collectors.joining());
    }
}
