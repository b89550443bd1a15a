package uk.sharedservices.partnership.cli.money;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.InvalidValueException;
import uk.sharedservices.partnership.arrangement.Partnership;
import uk.sharedservices.partnership.calendar.FinancialYear;
import uk.sharedservices.partnership.cli.input.EnglishCouncilName;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.value.DayConverter;
import uk.sharedservices.partnership.cli.value.YearConverter;
import uk.sharedservices.partnership.council.CouncilCode;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.finance.national.NationalView;
import uk.sharedservices.partnership.finance.national.Standing;
import uk.sharedservices.partnership.question.money.GrantAsked;
import uk.sharedservices.partnership.question.money.PlaceAsked;
import uk.sharedservices.partnership.reporting.money.DsgReport;
import uk.sharedservices.partnership.reporting.money.DsgText;
import uk.sharedservices.partnership.reporting.money.NationalText;
import uk.sharedservices.partnership.rule.Answer;
import uk.sharedservices.partnership.validation.Checked;

/** Reports how the grant of a partnership's councils stands. */
@Command(
        name = "dsg",
        description = {
            "How the Dedicated Schools Grant of the councils stands at the end of a year, as known on a day: each council's own"
                    + " account, what was told of the year, and what the law asks.",
            "Beside the partnership file it knows what Tameside and Stockport published, 2019/20 to 2023/24."
        },
        mixinStandardHelpOptions = true)
public final class DsgCommand implements Callable<Integer> {

    @Option(
            names = "--year",
            paramLabel = "YYYY/YY",
            converter = YearConverter.class,
            description = "the financial year (default: the latest that the partnership file tells of)")
    private @Nullable FinancialYear year;

    @Option(
            names = "--as-at",
            paramLabel = "YYYY-MM-DD",
            converter = DayConverter.class,
            description =
                    "the day by which it was known (default: the day of the latest position in the partnership file)")
    private @Nullable LocalDate asAt;

    @Option(names = "--council", paramLabel = "COUNCIL", description = "one council alone, by name or GSS code")
    private @Nullable String council;

    @Option(
            names = "--place",
            paramLabel = "COUNCIL",
            description = "instead, the place of any English council among all at 31 March 2024, by name or GSS code")
    private @Nullable String place;

    @Option(names = "--json", description = "print the report as JSON")
    private boolean json;

    @Mixin
    private Facts facts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (place != null) {
            return place(EnglishCouncilName.code("--place", place, spec));
        }
        Checked<Partnership> read = facts.partnership();
        if (!(read instanceof Checked.Clean<Partnership> clean)) {
            read.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        }
        DsgReport report = report(clean.value());
        print(json ? PartnershipJson.write(report) : DsgText.print(report, clean.value()::nameOf));
        return report.accounts().stream()
                        .anyMatch(account -> account.carriedForward().isAnswered())
                ? ExitCode.OK
                : ExitCode.SOFTWARE;
    }

    private int place(CouncilCode code) {
        NationalView view = NationalView.published();
        Answer<Standing> standing = view.standing(code);
        print(json ? PartnershipJson.write(PlaceAsked.Place.of(view, code)) : NationalText.print(view, code));
        return standing.isAnswered() ? ExitCode.OK : ExitCode.SOFTWARE;
    }

    private void print(String page) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(page);
        out.flush();
    }

    private DsgReport report(Partnership partnership) {
        Optional<CouncilCode> one =
                Optional.ofNullable(council).map(name -> facts.council(partnership, "--council", name));
        try {
            return new GrantAsked(Optional.ofNullable(year), Optional.ofNullable(asAt), one).of(partnership);
        } catch (InvalidValueException refused) {
            throw facts.wrongUse(refused.field()
                    .map(field -> (field.equals("asAt") ? "--as-at" : "--year")
                            + " must be given: the partnership file tells of no grant")
                    .orElse("--year: " + refused.getMessage()));
        }
    }
}
