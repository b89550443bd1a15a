package uk.sharedservices.partnership.cli.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.cli.value.FormatConverter;
import uk.sharedservices.partnership.cli.value.KindConverter;
import uk.sharedservices.partnership.finance.leaving.cost.LeavingCosts;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.validation.Checked;

/** Makes a document and prints it in a format. */
@Command(
        name = "report",
        description = {
            "Makes a document from a partnership file, computed from what it holds, and prints it.",
            "Kinds: decision, update, notice, timetable, exit-plan, dsg, savings, summary. Formats: html, pdf, md, json, docx, xlsx,"
                    + " csv, ics.",
            "A document is a draft until its implications are cleared and its figures agree."
        },
        mixinStandardHelpOptions = true)
public final class ReportCommand implements Callable<Integer> {

    @Mixin
    private FileAsked file;

    @Option(
            names = "--kind",
            required = true,
            paramLabel = "KIND",
            converter = KindConverter.class,
            description = "the kind of document")
    private ReportKind kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = FormatConverter.class,
            description = "the format (default: by the end of --out, else md)")
    private @Nullable Format format;

    @Mixin
    private OutAsked out;

    @Mixin
    private ReportOptions options;

    @Mixin
    private Facts facts;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Destination place = out.of(format());
        Making making = new Making(file, facts, spec);
        return making.by(known -> {
            Checked<LeavingCosts> costs = options.costs();
            return making.told(costs, options.costsFile())
                    ? ExitCode.SOFTWARE
                    : place.print(
                            Documents.of(kind, known, options.request(facts, known.partnership(), costs.orThrow())));
        });
    }

    private Format format() {
        return Optional.ofNullable(format)
                .or(() -> out.path().flatMap(this::byItsEnd))
                .orElse(Format.MARKDOWN);
    }

    /** Returns the format that the end of a file's name means; none if the name has no end. */
    private Optional<Format> byItsEnd(Path file) {
        String name = String.valueOf(file.getFileName());
        String end = name.substring(name.lastIndexOf('.') + 1);
        if (end.length() == name.length()) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(Format.values())
                .filter(each -> each.extension().equalsIgnoreCase(end))
                .findFirst()
                .orElseThrow(
                        () -> facts.wrongUse("--format must be given where the name of --out does not end with one of "
                                + Arrays.stream(Format.values())
                                        .map(Format::extension)
                                        .collect(Collectors.joining(", "))
                                + ", but was left out, and --out was " + file)));
    }
}
