package uk.sharedservices.partnership.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.cli.input.InputFile;
import uk.sharedservices.partnership.conformance.ConformanceRun;
import uk.sharedservices.partnership.published.ConformanceVectors;

/** Runs files of conformance vectors. */
@Command(
        name = "vectors",
        description =
                "Answer conformance vectors with the library's own rules, and print each case that differs with its"
                        + " derivation. A case that cannot be read, or of a kind not known, has failed.",
        mixinStandardHelpOptions = true)
final class VectorsCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "files of vectors, format partnership-vectors/1")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--shipped", description = "run the vectors that come with the program too")
    private boolean shipped;

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            split = ",",
            description = "run these kinds only, such as notice-expiry; may be given more than once")
    private Set<String> kinds = new LinkedHashSet<>();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (files.isEmpty() && !shipped) {
            throw new ParameterException(spec.commandLine(), "FILE must be given, or --shipped, but neither is");
        }
        PrintWriter out = spec.commandLine().getOut();
        ConformanceRun run = Stream.concat(
                        files.stream()
                                .map(file -> ConformanceRun.of(
                                        file.toString(), InputFile.read(file, ConformanceRun.MOST_BYTES, spec), kinds)),
                        shippedNames().map(name -> ConformanceRun.of(name, ConformanceVectors.file(name), kinds)))
                .reduce(ConformanceRun.none(), ConformanceRun::and);
        List<String> strange = kinds.stream()
                .filter(kind -> !ConformanceRun.knownKinds().contains(kind)
                        && run.failures().stream()
                                .noneMatch(failure -> failure.reason().contains("'" + kind + "'")))
                .toList();
        if (!strange.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--kind must be a kind that is known (" + String.join(", ", ConformanceRun.knownKinds())
                            + ") or in a file, but was " + String.join(", ", strange));
        }
        run.failures().forEach(out::println);
        if (run.leftOut() > 0) {
            out.println(run.leftOut() + " cases of other kinds left out by --kind");
        }
        boolean ranNone = run.passed() == 0 && run.failures().isEmpty();
        if (ranNone) {
            out.println("No case was run.");
        }
        out.printf("%d passed, %d failed%n", run.passed(), run.failures().size());
        return ranNone || !run.failures().isEmpty() ? ExitCode.SOFTWARE : ExitCode.OK;
    }

    private Stream<String> shippedNames() {
        return shipped ? ConformanceVectors.names().stream() : Stream.empty();
    }
}
