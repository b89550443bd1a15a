package uk.sharedservices.partnership.cli.money;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.cli.value.PercentConverter;
import uk.sharedservices.partnership.cli.value.PoundsConverter;
import uk.sharedservices.partnership.finance.forecast.assumption.Percent;
import uk.sharedservices.partnership.finance.forecast.assumption.Pounds;
import uk.sharedservices.partnership.finance.forecast.figures.ForecastOptions;
import uk.sharedservices.partnership.finance.published.GrantProvisions;

/** What a forecast from published figures is asked to assume instead of them. */
final class ForecastAsked {

    @Option(
            names = "--years",
            paramLabel = "N",
            defaultValue = "5",
            description = "how many years, 1 to 10 (default 5)")
    private int years;

    @Option(
            names = "--growth",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "yearly growth of plans (default: between the council's own rate and that of all)")
    private @Nullable Percent growth;

    @Option(
            names = "--price",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "yearly rise in what a plan costs")
    private @Nullable Percent price;

    @Option(
            names = "--uplift",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "yearly uplift of the high needs block (default: its own rate)")
    private @Nullable Percent uplift;

    @Option(
            names = "--cap",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "yearly cap on gains of the block (default: none, unless one is held for the year)")
    private @Nullable Percent cap;

    @Option(
            names = "--saving",
            paramLabel = "POUNDS",
            converter = PoundsConverter.class,
            description = "a saving of so much in each year")
    private @Nullable Pounds saving;

    @Option(
            names = "--delivery",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "how much of the saving is delivered (default: all of it)")
    private @Nullable Percent delivery;

    @Option(
            names = "--delivery-spread",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "standard deviation of the share delivered, in points (default: none)")
    private @Nullable Percent deliverySpread;

    @Option(
            names = "--in-year",
            paramLabel = "POUNDS",
            converter = PoundsConverter.class,
            description = "the in-year figure of 2023/24, a deficit positive")
    private @Nullable Pounds inYear;

    @Option(
            names = "--interest",
            paramLabel = "PERCENT",
            converter = PercentConverter.class,
            description = "interest on the average balance, which the general fund pays")
    private @Nullable Percent interest;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description =
                    "the day as on which law and announcements are looked at, such as 2026-11-22 (default: the day on which they"
                            + " were last read)")
    private LocalDate asAt = GrantProvisions.READ_ON;

    /** The day as on which law and announcements are looked at. */
    LocalDate asAt() {
        return asAt;
    }

    ForecastOptions options(CommandSpec spec) {
        try {
            return ForecastOptions.builder()
                    .years(years)
                    .growth(Optional.ofNullable(growth))
                    .price(Optional.ofNullable(price))
                    .uplift(Optional.ofNullable(uplift))
                    .cap(Optional.ofNullable(cap))
                    .saving(Optional.ofNullable(saving))
                    .delivery(Optional.ofNullable(delivery))
                    .deliverySpread(Optional.ofNullable(deliverySpread))
                    .asAt(asAt)
                    .inYear(Optional.ofNullable(inYear))
                    .interest(Optional.ofNullable(interest))
                    .build();
        } catch (InvalidValueException wrong) {
            throw new ParameterException(spec.commandLine(), "--" + wrong.getMessage());
        }
    }
}
