package uk.sharedservices.partnership.cli;

import static uk.sharedservices.partnership.calendar.DayInWords.day;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import uk.sharedservices.partnership.conformance.EveryRule;
import uk.sharedservices.partnership.file.PartnershipJson;
import uk.sharedservices.partnership.reporting.text.PlainText;
import uk.sharedservices.partnership.rulebook.RulebookEntry;
import uk.sharedservices.partnership.rulebook.VectorId;

/** Prints the rulebook. */
@Command(
        name = "rules",
        description =
                "Print every rule, in the order of the law: its id, its sentence, its authorities with the day they were"
                        + " read, how far it can be relied on, and the conformance vectors that exercise it.",
        mixinStandardHelpOptions = true)
final class RulesCommand implements Callable<Integer> {

    /** How many vectors of a file are named where every rule is printed; one rule is printed with all of them. */
    private static final int NAMED = 8;

    @Parameters(
            paramLabel = "ID",
            arity = "0..*",
            description = "the rules to print, with every vector, such as R3d; all of them if none is named")
    private List<String> ids = new ArrayList<>();

    @Option(names = "--json", description = "print the rules as JSON")
    private boolean json;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        List<RulebookEntry> every = EveryRule.entries();
        List<RulebookEntry> asked = ids.isEmpty()
                ? every
                : ids.stream().flatMap(id -> find(id, every).stream()).toList();
        List<String> unknown =
                ids.stream().filter(id -> find(id, every).isEmpty()).distinct().toList();
        PrintWriter out = spec.commandLine().getOut();
        if (!asked.isEmpty()) {
            out.print(json ? PartnershipJson.write(asked) : text(asked));
            out.flush();
        }
        if (!unknown.isEmpty()) {
            throw new ParameterException(
                    spec.commandLine(),
                    "ID must be the id of a rule, but was '" + String.join("', '", unknown)
                            + "'; without an ID every rule is printed");
        }
        return ExitCode.OK;
    }

    private static Optional<RulebookEntry> find(String id, List<RulebookEntry> every) {
        return every.stream()
                .filter(entry -> entry.rule().id().equalsIgnoreCase(id))
                .findFirst();
    }

    private String text(List<RulebookEntry> entries) {
        PlainText page = new PlainText();
        for (int index = 0; index < entries.size(); index++) {
            if (index > 0) {
                page.gap();
            }
            describe(entries.get(index), page);
        }
        return page.print();
    }

    private void describe(RulebookEntry entry, PlainText page) {
        page.line(entry.rule().id() + ": " + entry.rule().certainty().words() + ", checked on "
                + day(entry.rule().checkedOn()));
        page.line("  " + entry.rule().statement());
        entry.rule().citations().forEach(citation -> {
            page.line("  Authority: " + citation.authority());
            citation.link().ifPresent(link -> page.line("    " + link));
        });
        byFile(entry.vectors()).forEach((file, vectors) -> page.line("  Vectors of " + file + ": " + named(vectors)));
    }

    private String named(List<String> vectors) {
        int more = ids.isEmpty() ? vectors.size() - NAMED : 0;
        return more > 1
                ? String.join(", ", vectors.subList(0, NAMED)) + " and " + more + " more"
                : String.join(", ", vectors);
    }

    private static Map<String, List<String>> byFile(List<VectorId> vectors) {
        return vectors.stream()
                .collect(Collectors.groupingBy(
                        VectorId::file, LinkedHashMap::new, Collectors.mapping(VectorId::id, Collectors.toList())));
    }
}
