package uk.sharedservices.partnership.cli.report;

import java.nio.file.Path;
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
import uk.sharedservices.partnership.cli.input.Facts;
import uk.sharedservices.partnership.governance.profile.GovernanceProfiles;
import uk.sharedservices.partnership.reporting.committee.Documents;
import uk.sharedservices.partnership.reporting.committee.ReportKind;
import uk.sharedservices.partnership.reporting.committee.material.ReportFacts;
import uk.sharedservices.partnership.reporting.document.Report;
import uk.sharedservices.partnership.reporting.publish.Format;
import uk.sharedservices.partnership.validation.Checked;
import uk.sharedservices.partnership.validation.InvalidInputException;

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

    @Option(names = "--kind", required = true, paramLabel = "KIND", description = "the kind of document")
    private String kind;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            description = "the format (default: by the end of --out, else md)")
    private @Nullable String format;

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
        try {
            ReportKind asked = ReportKind.of(kind);
            Format printed = format();
            Checked<Partnership> partnership = file.partnership(facts);
            Checked<GovernanceProfiles> profiles = facts.profiles();
            if (!partnership.faults().isEmpty() || !profiles.faults().isEmpty()) {
                partnership.faults().forEach(spec.commandLine().getErr()::println);
                profiles.faults().forEach(spec.commandLine().getErr()::println);
                return ExitCode.SOFTWARE;
            }
            Report report = Documents.of(
                    asked,
                    ReportFacts.of(partnership.orThrow(), profiles.orThrow()),
                    options.request(facts, partnership.orThrow()));
            return out.write(report, printed);
        } catch (InvalidInputException faulty) {
            faulty.faults().forEach(spec.commandLine().getErr()::println);
            return ExitCode.SOFTWARE;
        } catch (InvalidValueException refused) {
            throw facts.wrongUse(Optional.ofNullable(refused.getMessage()).orElse(""));
        }
    }

    private Format format() {
        return Optional.ofNullable(format)
                .or(() -> out.path().map(Path::getFileName).map(Path::toString).filter(name -> name.contains("."))
                        .map(name -> name.substring(name.lastIndexOf('.') + 1)))
                .map(Format::of)
                .orElse(Format.MARKDOWN);
    }
}
