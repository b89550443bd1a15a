package uk.sharedservices.partnership;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What an embedder reads of a library is held to what the build makes of it. */
@DisplayName("The library")
class LibrariesTest {

    private static final Path PROJECT = Path.of("..");
    private static final Pattern EXAMPLE = Pattern.compile(
            "<!-- example: (\\S+) -->\n```(?:java|xml)\n(.*?)\n```\n<!-- end of example -->", Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (`[^|]+`) \\| [^|]{10,} \\|$");
    private static final Pattern TOKEN = Pattern.compile("@([A-Za-z.-]+)@");
    private static final Pattern NAME = Pattern.compile("`([^`]+)`");

    @ParameterizedTest(
            name = "partnership-{0}: lists in its README just the dependencies that its pom has, with a reason")
    @ValueSource(strings = {"core", "finance", "reporting"})
    void listsItsDependencies(String library) throws Exception {
        String readme = Files.readString(folder(library).resolve("README.md"));
        String section = readme.substring(readme.indexOf("## Dependencies\n"));

        assertThat(ROW.matcher(section)
                        .results()
                        .map(row -> row.group(1))
                        .flatMap(cell -> NAME.matcher(cell).results())
                        .map(name -> name.group(1)))
                .containsExactlyInAnyOrderElementsOf(dependencies(library));
    }

    @ParameterizedTest(name = "partnership-{0}: shows in its README the very lines that a test runs")
    @ValueSource(strings = {"core", "finance", "reporting"})
    void showsTheVeryLines(String library) throws Exception {
        Path folder = folder(library);
        List<MatchResult> examples = EXAMPLE.matcher(Files.readString(folder.resolve("README.md")))
                .results()
                .toList();

        assertThat(examples).extracting(example -> example.group(1)).anyMatch(source -> source.contains("ReadmeTest"));
        for (MatchResult example : examples) {
            assertThat(example.group(2))
                    .as("the example of %s", example.group(1))
                    .isEqualTo(lines(folder.resolve(example.group(1))));
        }
    }

    @ParameterizedTest(name = "partnership-{0}: has a module name that does not come from its file")
    @ValueSource(strings = {"core", "finance", "reporting"})
    void hasAModuleName(String library) throws Exception {
        assertThat(text(pom(folder(library)), "module.name"))
                .containsExactly("uk.sharedservices.partnership." + library);
        assertThat(text(pom(PROJECT), "Automatic-Module-Name")).containsExactly("${module.name}");
    }

    /** What a project gets that depends on it, but for what those bring: its own and the parent's, none for tests. */
    private static List<String> dependencies(String library) throws Exception {
        return Stream.of(pom(folder(library)), pom(PROJECT))
                .flatMap(project -> children(project, "dependencies").stream())
                .flatMap(dependencies -> children(dependencies, "dependency").stream())
                .filter(dependency -> !List.of("test", "provided")
                        .contains(text(dependency, "scope").collect(Collectors.joining())))
                .flatMap(dependency -> text(dependency, "artifactId"))
                .toList();
    }

    /** The lines between the markers, brought back to the margin, with the versions that the build puts in. */
    private static String lines(Path source) throws Exception {
        List<String> lines = Files.readAllLines(source);
        List<String> stripped = lines.stream()
                .map(line -> line.replaceAll("//|<!--|-->", "").strip())
                .toList();
        String example = String.join(
                "\n", lines.subList(stripped.indexOf("example") + 1, stripped.lastIndexOf("end of example")));
        Element project = pom(PROJECT);
        return TOKEN.matcher(example.stripIndent()).replaceAll(token -> {
            String name = token.group(1).equals("project.version") ? "revision" : token.group(1);
            return text(project, name).findFirst().orElseThrow();
        });
    }

    private static Path folder(String library) {
        return PROJECT.resolve("partnership-" + library);
    }

    private static Element pom(Path folder) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(folder.resolve("pom.xml").toFile())
                .getDocumentElement();
    }

    private static List<Element> children(Element parent, String name) {
        NodeList nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(child -> child.getTagName().equals(name))
                .toList();
    }

    /** What elements of that name say, anywhere within. */
    private static Stream<String> text(Element within, String name) {
        NodeList nodes = within.getElementsByTagName(name);
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).map(Node::getTextContent);
    }
}
